import { feedAnswer } from '../../../../../feed-answer';
import { segmentText } from '../../../../../segment';

type Args = { params: Promise<{ language: string; slug: string; format: string }> };

export const dynamic = 'force-dynamic';

export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const { language, slug, format } = await params;
  return feedAnswer(language, format, { section: 'authors', slug: segmentText(slug) });
};
