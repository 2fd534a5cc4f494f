import { citationAnswer } from '../../../../../citation-answer';

type Args = { params: Promise<{ language: string; slug: string; format: string }> };

/** An article as a record for reference managers; `next.config.mjs` leads here. */
export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const { language, slug, format } = await params;
  return citationAnswer(language, slug, format);
};
