import { articleList } from '@/reading/lists/article-list';
import { llmsText } from '@/site/markdown/llms';
import { readingIn } from '../../reading';

type Args = { params: Promise<{ language: string }> };

export const dynamic = 'force-dynamic';

/** As many as a model can look over; whoever wants all finds the list and the site map there. */
const newest = 200;

export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const { scope, setting } = await readingIn((await params).language);
  if (!scope.languages.includes(scope.language)) return new Response(null, { status: 404 });
  const { rows } = await articleList(scope, { page: 1, pageSize: newest });
  return new Response(llmsText(rows, setting), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
