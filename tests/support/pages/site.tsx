import { expect } from '@jest/globals';
import type { BasePayload } from 'payload';
import type { ReactNode } from 'react';

import { runSql, sql } from '@/database/sql';
import { hearingStatus, type StatedStatus } from '@/platform/page-status';

import { entryPointsOf } from '../database/payload-entry-points';
import { html } from './reader';
import { siteRoutes } from './site-routes';

export type SiteAnswer = { status: number; location?: string; body: string };
export type Site = (path: string) => Promise<SiteAnswer>;

/**
 * The reader's pages and files on this instance, by their own handlers, without a server.
 * @param options `framed`: whole pages, with head, masthead and colophon
 */
export const siteOf = async (payload: BasePayload, options: Options = {}): Promise<Site> => {
  const respond = await siteResponses(payload, options);
  return async (path) => {
    const response = await respond(path);
    const location = response.headers.get('location');
    return {
      status: response.status,
      ...(location ? { location } : {}),
      body: await response.text(),
    };
  };
};

type Options = { framed?: boolean };

/** The same as answers of HTTP, with their types and bytes. */
export const siteResponses = async (
  payload: BasePayload,
  { framed = false }: Options = {},
): Promise<(path: string) => Promise<Response>> => {
  await entryPointsOf(payload); // which makes the pages find this instance
  const routeAt = await siteRoutes();
  return async (path) => {
    const url = new URL(path, 'http://localhost:3000');
    const route = routeAt(url.pathname);
    if (!route) return new Response(null, { status: 404 });
    const handlers: unknown = await import(`../../../app/(site)/${route.module}`);
    const asked = { url, params: Promise.resolve(route.params as never) };
    return route.kind === 'page'
      ? pageAnswer(handlers as PageModule, asked, framed)
      : (handlers as FileModule).GET(new Request(url), { params: asked.params });
  };
};

type Asked = { url: URL; params: Promise<never> };
type PageModule = {
  default: (props: {
    params: Promise<never>;
    searchParams: Promise<Record<string, string>>;
  }) => Promise<ReactNode>;
};
type FileModule = {
  GET: (request: Request, args: { params: Promise<never> }) => Promise<Response>;
};

const pageAnswer = async (
  { default: page }: PageModule,
  { url, params }: Asked,
  framed: boolean,
): Promise<Response> => {
  try {
    const searchParams = Promise.resolve(Object.fromEntries(url.searchParams));
    const stated: StatedStatus = {};
    const content = await hearingStatus(stated, () => page({ params, searchParams }));
    const body = framed ? await inFrame(content, params) : html(content);
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    return new Response(body, { status: stated.status ?? 200, headers });
  } catch (error) {
    return redirectIn(error);
  }
};

const inFrame = async (children: ReactNode, params: Promise<never>): Promise<string> => {
  const { default: layout } = await import('../../../app/(site)/[language]/layout');
  return `<!doctype html>${html(await layout({ params, children }))}`;
};

/** The framework redirects by throwing. */
const redirectIn = (error: unknown): Response => {
  const digest = String((error as { digest?: unknown }).digest);
  const [name, , location = '', status] = digest.split(';');
  if (name !== 'NEXT_REDIRECT') throw error;
  return new Response(null, { status: Number(status), headers: { Location: location } });
};

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
