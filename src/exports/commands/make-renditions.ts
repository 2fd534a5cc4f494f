import type { BasePayload } from 'payload';

import { writableFormats } from '@/interchange/registry';
import { env } from '@/platform/env';
import { log } from '@/platform/logging';
import { exportedEdition } from '../queries/exported-edition';
import { publicationView } from '@/reading/articles/publication-view';
import { ensureRendition } from './ensure-rendition';

/** Has what readers have of an article in every format. A format that cannot be written now is left to its first reader. */
export const makeRenditions = async (payload: BasePayload, article: number): Promise<void> => {
  const { publication } = await publicationView({ payload }, undefined, env().publicUrl);
  const edition = await exportedEdition({ payload }, publication, { id: article });
  if (!edition) return;
  for (const format of writableFormats) {
    const made = await ensureRendition(payload, edition, format);
    if (made.ok) continue;
    const rules = made.error.map(({ rule }) => rule);
    log('warn', 'An edition could not be written', { article, format: format.name, rules });
  }
};
