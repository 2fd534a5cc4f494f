import type { PayloadRequest } from 'payload';

import type { Finding } from '@/platform/finding';
import { sayFinding } from '@/platform/finding';
import { languageOf, type Language } from '@/platform/language';
import { textChanges, type TextChanges } from '../queries/text-changes';
import { systemActor } from '@/core/actor';
import { deskCatalogue, deskFinding } from '@/core/desk-findings';

export type StaleSave = { finding: Finding; changed: TextChanges };

/** Who changed a text since a revision, when, and which fields, in the language of whoever asks. */
export const staleSave = async (
  req: PayloadRequest,
  articleId: number,
  since: number,
): Promise<StaleSave> => {
  const language = languageOf(req.headers, req.user);
  const changes = await textChanges(req, articleId, since);
  const { by, at } = changes;
  const fields = changes.fields.map((field) => labelOf(req, field, language));
  const params = {
    by: by ?? systemActor.name,
    at: at ? instantIn(language, at) : '…',
    fields: fields.join(', ') || '…',
  };
  const finding = sayFinding(deskFinding('stale-save', params), language, deskCatalogue);
  return { finding, changed: { ...changes, fields } };
};

/** A label in the person's language; fields without one are named as they are. */
const labelOf = ({ payload }: PayloadRequest, name: string, language: Language): string => {
  const { flattenedFields } = payload.collections.articles.config;
  const field = flattenedFields.find((candidate) => candidate.name === name);
  const label: unknown = field && 'label' in field ? field.label : undefined;
  if (typeof label === 'string') return label;
  const said = (label as Partial<Record<Language, string>> | undefined)?.[language];
  return said ?? name;
};

const instantIn = (language: Language, at: string): string =>
  `${new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(at))} UTC`;
