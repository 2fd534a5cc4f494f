import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import { siteMapArticles, siteMapPages } from '@/exports/queries/site-map';

import { entryPointsOf } from '../database/payload-entry-points';
import { siteOf } from '../pages/site';

/** By address: every page, file and answer that a stranger can ask for, as it is sent. */
export const everythingReadersGet = async (
  payload: BasePayload,
): Promise<Readonly<Record<string, unknown>>> => {
  const site = await siteOf(payload);
  const entryPoints = await entryPointsOf(payload);
  const answers: Record<string, unknown> = {};
  for (const path of await sitePaths(payload)) answers[path] = await site(path);
  for (const path of await apiPaths(payload)) {
    const answer = await entryPoints('GET', path);
    const body = Buffer.from(await answer.arrayBuffer()).toString('base64');
    answers[`/api${path}`] = { status: answer.status, body };
  }
  return answers;
};

const languages = ['en', 'ru', 'be'] as const;

const sitePaths = async (payload: BasePayload): Promise<readonly string[]> => {
  const given = await runSql<{ path: string }>(
    { payload },
    sql`SELECT path FROM public_addresses ORDER BY path`,
  );
  const scope = { req: { payload }, languages };
  const listed = [...(await siteMapPages(scope)), ...(await siteMapArticles(scope, 1))];
  const files = ['', '/ru', '/be'].flatMap((prefix) => [
    `${prefix}/feed.xml`,
    `${prefix}/feed.rss`,
    `${prefix}/feed.json`,
    `${prefix}/corrections/feed.json`,
    `${prefix}/llms.txt`,
    `${prefix}/index.md`,
  ]);
  const maps = ['/sitemap.xml', '/sitemap-pages.xml', '/sitemap-articles-1.xml'];
  return [...new Set([...given, ...listed].map(({ path }) => path)), ...files, ...maps];
};

const apiPaths = async (payload: BasePayload): Promise<readonly string[]> => {
  const { docs } = await payload.find({ collection: 'media', pagination: false, depth: 0 });
  return [
    '/articles?fields=document,notices,contentHash&limit=100',
    '/editions?limit=100&depth=0',
    '/references?limit=200&editions=public',
    '/sources?limit=100',
    '/authors',
    '/topics',
    '/globals/publication',
    ...docs.map(({ filename }) => `/media/file/${filename}`),
  ];
};
