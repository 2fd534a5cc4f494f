import { newsMap } from '@/exports/queries/news-map';
import { siteMapParts } from '@/exports/queries/site-map';
import { siteMapIndex } from '@/site/feeds/site-maps';
import { firstLanguage, readingIn } from '../reading';

export const dynamic = 'force-dynamic';

/** One for all languages: it names the files that hold the addresses. */
export const GET = async (): Promise<Response> => {
  const { scope, setting } = await readingIn(firstLanguage);
  const parts = await siteMapParts(scope);
  const [newest] = await newsMap(scope);
  const files = [
    { path: '/sitemap-pages.xml' },
    ...parts.map(({ part, changed }) => ({ path: `/sitemap-articles-${part}.xml`, changed })),
    ...(newest ? [{ path: '/sitemap-news.xml', changed: newest.publishedAt.slice(0, 10) }] : []),
  ];
  return new Response(siteMapIndex(files, setting), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
