import { newsMap } from '@/exports/queries/news-map';
import { siteMapArticles, siteMapPages } from '@/exports/queries/site-map';
import { newsSiteMap, siteMap } from '@/site/feeds/site-maps';
import { firstLanguage, readingIn, type Reading } from '../../reading';

type Args = { params: Promise<{ part: string }> };

export const dynamic = 'force-dynamic';

/** A file of addresses: `/sitemap-articles-1.xml` and the like, which `next.config.mjs` leads here. */
export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const written = await fileOf((await params).part, await readingIn(firstLanguage));
  return new Response(written ?? null, {
    status: written === undefined ? 404 : 200,
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};

/** Undefined where there is no such file; one without an address would break the protocol. */
const fileOf = async (part: string, { scope, setting }: Reading): Promise<string | undefined> => {
  if (part === 'pages') return siteMap(await siteMapPages(scope), setting);
  if (part === 'news') {
    const entries = await newsMap(scope);
    return entries.length > 0 ? newsSiteMap(entries, setting, new Date()) : undefined;
  }
  const number = /^articles-([1-9]\d{0,4})$/.exec(part)?.[1];
  const pages = number === undefined ? [] : await siteMapArticles(scope, Number(number));
  return pages.length > 0 ? siteMap(pages, setting) : undefined;
};
