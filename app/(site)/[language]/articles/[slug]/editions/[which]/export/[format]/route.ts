import { exportedEditionAt } from '@/exports/queries/exported-edition-at';
import { publicEdition } from '@/reading/queries/public-edition';
import { fileAnswer } from '../../../../../../../file-answer';
import type { Reading } from '../../../../../../../reading';
import { segmentText } from '../../../../../../../segment';

type Args = { params: Promise<{ language: string; slug: string; which: string; format: string }> };

/** One edition as a file: `/articles/some-slug/editions/2.md`, which `next.config.mjs` leads here. */
export const GET = async (request: Request, { params }: Args): Promise<Response> => {
  const { language: segment, slug, which, format } = await params;
  const page = `/articles/${slug}/editions/${which}`;
  return fileAnswer(request, { segment, page, format }, (reading) =>
    findEdition(reading, segmentText(slug), Number(which)),
  );
};

const findEdition = async ({ scope, setting }: Reading, slug: string, number: number) => {
  if (!Number.isSafeInteger(number)) return undefined;
  const { req, language } = scope;
  const asked = { slug, language, number };
  const edition = await exportedEditionAt(req, setting.publication, asked);
  if (edition) return edition;
  const found = await publicEdition(scope, slug, number);
  return found?.kind === 'gone' ? { gone: found.gone } : undefined;
};
