import { exportedEdition } from '@/exports/queries/exported-edition';
import { fileAnswer } from '../../../../../file-answer';
import { segmentText } from '../../../../../segment';

type Args = { params: Promise<{ language: string; slug: string; format: string }> };

/** An article as a file: `/articles/some-slug.md`, which `next.config.mjs` leads here. */
export const GET = async (request: Request, { params }: Args): Promise<Response> => {
  const { language: segment, slug, format } = await params;
  return fileAnswer(
    request,
    { segment, page: `/articles/${slug}`, format },
    ({ scope: { req, language }, setting: { publication } }) =>
      exportedEdition(req, publication, { slug: segmentText(slug), language }),
  );
};
