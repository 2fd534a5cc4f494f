import { expect } from '@jest/globals';
import type { BasePayload } from 'payload';
import type { ReactNode } from 'react';

import { runSql, sql } from '@/database/sql';

import { doorsOf } from './payload-doors';
import { html } from './reader';

export type SiteAnswer = { status: number; location?: string; body: string };
export type Site = (path: string) => Promise<SiteAnswer>;

type Params = Record<string, string>;
type Page = (props: {
  params: Promise<never>;
  searchParams: Promise<Record<string, string>>;
}) => Promise<ReactNode>;
type Handler = (request: Request, args: { params: Promise<never> }) => Promise<Response>;

/**
 * The reader's pages and files on this instance, by their own handlers, without a server.
 * @param options `framed`: whole pages, with head, masthead and colophon
 */
export const siteOf = async (payload: BasePayload, { framed = false } = {}): Promise<Site> => {
  await doorsOf(payload); // which makes the pages find this instance
  return async (path) => {
    const { pathname, searchParams } = new URL(path, 'http://localhost:3000');
    const [, language = '_', rest = '/'] =
      /^(?:\/(en|ru|be)(?=\/|$))?(\/.*)?$/.exec(pathname) ?? [];
    for (const [pattern, answer] of routes) {
      const found = pattern.exec(rest);
      if (!found) continue;
      const params = { language, ...found.groups };
      return answer(params, Object.fromEntries(searchParams), framed);
    }
    return { status: 404, body: '' };
  };
};

type Route = (
  params: Params,
  query: Record<string, string>,
  framed?: boolean,
) => Promise<SiteAnswer>;

const asPage =
  (load: () => Promise<{ default: unknown }>): Route =>
  async (params, query, framed) => {
    const { default: page } = await load();
    try {
      const props = {
        params: Promise.resolve(params as never),
        searchParams: Promise.resolve(query),
      };
      const content = await (page as Page)(props);
      const body = framed ? await inFrame(content, props.params) : html(content);
      const stated = /name="ibidem-status" content="(\d+)"/.exec(body)?.[1];
      return { status: Number(stated ?? 200), body };
    } catch (error) {
      return redirectIn(error);
    }
  };

const inFrame = async (children: ReactNode, params: Promise<never>): Promise<string> => {
  const { default: layout } = await import('../../app/(site)/[language]/layout');
  return `<!doctype html>${html(await layout({ params, children }))}`;
};

/** The framework redirects by throwing. */
const redirectIn = (error: unknown): SiteAnswer => {
  const digest = String((error as { digest?: unknown }).digest);
  const [name, , location = '', status] = digest.split(';');
  if (name !== 'NEXT_REDIRECT') throw error;
  return { status: Number(status), location, body: '' };
};

const asFile =
  (load: () => Promise<{ GET: unknown }>): Route =>
  async (params, query) => {
    const { GET } = await load();
    const request = new Request(`http://localhost:3000/?${new URLSearchParams(query)}`);
    const response = await (GET as Handler)(request, { params: Promise.resolve(params as never) });
    const location = response.headers.get('location');
    return {
      status: response.status,
      ...(location ? { location } : {}),
      body: await response.text(),
    };
  };

/** A route that takes the parts of a path in one. */
const asTwin =
  (load: () => Promise<{ GET: unknown }>): Route =>
  ({ path = '', ...params }, query) =>
    asFile(load)({ ...params, path: path.split('/') as never }, query);

const routes: readonly (readonly [RegExp, Route])[] = [
  [
    /^\/articles\/(?<slug>[^/.]+)\.(?<format>\w+)$/,
    asFile(() => import('../../app/(site)/[language]/articles/[slug]/export/[format]/route')),
  ],
  [
    /^\/feed\.(?<format>\w+)$/,
    asFile(() => import('../../app/(site)/[language]/feed/[format]/route')),
  ],
  [
    /^\/corrections\/feed\.(?<format>\w+)$/,
    asFile(() => import('../../app/(site)/[language]/corrections/feed/[format]/route')),
  ],
  [
    /^\/topics\/(?<slug>[^/]+)\/feed\.(?<format>\w+)$/,
    asFile(() => import('../../app/(site)/[language]/topics/[slug]/feed/[format]/route')),
  ],
  [
    /^\/authors\/(?<slug>[^/]+)\/feed\.(?<format>\w+)$/,
    asFile(() => import('../../app/(site)/[language]/authors/[slug]/feed/[format]/route')),
  ],
  [/^\/sitemap\.xml$/, asFile(() => import('../../app/(site)/sitemap.xml/route'))],
  [/^\/llms\.txt$/, asFile(() => import('../../app/(site)/[language]/llms.txt/route'))],
  [
    /^\/(?<path>index|about|articles|topics|corrections)\.md$/,
    asTwin(() => import('../../app/(site)/[language]/twin/[...path]/route')),
  ],
  [
    /^\/(?<path>(?:topics|authors)\/[a-z0-9-]+)\.md$/,
    asTwin(() => import('../../app/(site)/[language]/twin/[...path]/route')),
  ],
  [
    /^\/sitemap-(?<part>[\w-]+)\.xml$/,
    asFile(() => import('../../app/(site)/sitemaps/[part]/route')),
  ],
  [/^\/$/, asPage(() => import('../../app/(site)/[language]/page'))],
  [/^\/articles$/, asPage(() => import('../../app/(site)/[language]/articles/page'))],
  [/^\/topics$/, asPage(() => import('../../app/(site)/[language]/topics/page'))],
  [/^\/sources$/, asPage(() => import('../../app/(site)/[language]/sources/page'))],
  [/^\/about$/, asPage(() => import('../../app/(site)/[language]/about/page'))],
  [/^\/corrections$/, asPage(() => import('../../app/(site)/[language]/corrections/page'))],
  [
    /^\/articles\/(?<slug>[^/]+)$/,
    asPage(() => import('../../app/(site)/[language]/articles/[slug]/page')),
  ],
  [
    /^\/authors\/(?<slug>[^/]+)$/,
    asPage(() => import('../../app/(site)/[language]/authors/[slug]/page')),
  ],
  [
    /^\/topics\/(?<slug>[^/]+)$/,
    asPage(() => import('../../app/(site)/[language]/topics/[slug]/page')),
  ],
  [
    /^\/sources\/(?<key>[^/]+)$/,
    asPage(() => import('../../app/(site)/[language]/sources/[key]/page')),
  ],
  [
    /^\/domains\/(?<domain>[^/]+)$/,
    asPage(() => import('../../app/(site)/[language]/domains/[domain]/page')),
  ],
];

/** Promise 8: every address that was ever given out answers, in the end with a page or a reason. */
export const expectAddressesAnswer = async (payload: BasePayload, site: Site): Promise<number> => {
  const rows = await runSql<{ path: string }>({ payload }, sql`SELECT path FROM public_addresses`);
  const astray: string[] = [];
  for (const { path } of rows) {
    const { status, way } = await follow(site, path);
    if (status !== 200 && status !== 410) astray.push(`${status}: ${way.join(' → ')}`);
  }
  expect(astray).toEqual([]);
  return rows.length;
};

/** Where a reader ends who follows a path; 508 for going round in circles (RFC 5842). */
export const follow = async (
  site: Site,
  path: string,
): Promise<SiteAnswer & { way: readonly string[] }> => {
  const way = [path];
  for (;;) {
    const answer = await site(way.at(-1) ?? path);
    if (answer.location === undefined) return { ...answer, way };
    if (way.includes(answer.location)) return { status: 508, body: '', way };
    way.push(answer.location);
  }
};
