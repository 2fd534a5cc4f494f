import { searchSuggestions } from '@/search/queries/search-suggestions';
import { tidyQuestion } from '@/search/rules/question';
import { browserSuggestions, suggestionList } from '@/site/search/suggestion-list';
import { readingIn } from '../../../reading';

type Args = { params: Promise<{ language: string }> };

export const dynamic = 'force-dynamic';

export const GET = async (request: Request, { params }: Args): Promise<Response> => {
  const { scope, setting } = await readingIn((await params).language);
  if (!scope.languages.includes(scope.language)) return new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams;
  const q = tidyQuestion(asked.get('q') ?? '');
  const rows = await searchSuggestions(scope, q);
  const isForBrowser = asked.get('format') === 'list';
  const answer = isForBrowser
    ? browserSuggestions(q, rows, setting)
    : suggestionList(rows, setting);
  const mediaType = isForBrowser ? 'application/x-suggestions+json' : 'application/json';
  return new Response(JSON.stringify(answer), {
    headers: {
      'Content-Type': mediaType,
      'Cache-Control': 'public, max-age=60',
      'X-Robots-Tag': 'noindex',
    },
  });
};
