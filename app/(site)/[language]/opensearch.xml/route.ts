import { openSearchXml } from '@/site/search/open-search';
import { readingIn } from '../../reading';

type Args = { params: Promise<{ language: string }> };

export const dynamic = 'force-dynamic';

export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const { scope, setting } = await readingIn((await params).language);
  if (!scope.languages.includes(scope.language)) return new Response(null, { status: 404 });
  return new Response(openSearchXml(setting), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
