import { markdownAnswer } from '../../../markdown-answer';
import { segmentText } from '../../../segment';

type Args = { params: Promise<{ language: string; path: string[] }> };

export const dynamic = 'force-dynamic';

/** A page as Markdown: `/topics/rivers.md`, which `next.config.mjs` leads here. */
export const GET = async (request: Request, { params }: Args): Promise<Response> => {
  const { language, path } = await params;
  const page = new URL(request.url).searchParams.get('page') ?? '1';
  return markdownAnswer(language, path.map(segmentText), page);
};
