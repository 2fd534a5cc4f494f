import type { ServerResponse } from 'node:http';
import type { BasePayload } from 'payload';

import { readerHeaders } from '@/server/page-cache/security-headers';
import { stripScripts } from '@/server/page-cache/strip-scripts';

import { startLocalServer, type LocalServer } from '../server/local-server';
import { entryPointsOf } from '../database/payload-entry-points';
import { siteResponses } from './site';

export type SiteServer = LocalServer & {
  /** A whole page as a browser gets it, or any file. */
  answer: (path: string) => Promise<Response>;
};

/**
 * The reader's site on this instance for a browser: pages, files, pictures and their policy, without a build of Next.
 * What Next itself adds to the head is added here.
 * @param ours headers of every answer; none where the front of the publication stands before it
 */
export const startSiteServer = async (
  payload: BasePayload,
  ours: Record<string, string> = { ...readerHeaders('http://localhost') },
): Promise<SiteServer> => {
  const entryPoints = await entryPointsOf(payload);
  const site = await siteResponses(payload, { framed: true });
  const answer = async (path: string): Promise<Response> =>
    path.startsWith('/api/')
      ? entryPoints('GET', path.slice('/api'.length))
      : asSent(await site(path));
  const server = await startLocalServer((request, response) => {
    answer(request.url ?? '/').then(
      (answered) => send(response, answered, ours),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  return { ...server, answer };
};

const asSent = async (page: Response): Promise<Response> => {
  if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
  const { html } = stripScripts(await page.text());
  const { status, headers } = page;
  // Copies of cited pages are files of ours, to which Next adds nothing.
  const whole = html.includes('charset="utf-8"') ? html : html.replace('<head>', `<head>${ofNext}`);
  return new Response(whole, { status, headers });
};

const ofNext =
  '<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>';

const send = async (
  response: ServerResponse,
  answered: Response,
  ours: Record<string, string>,
): Promise<void> => {
  const missing = answered.headers.has('content-security-policy') ? {} : ours;
  response.writeHead(answered.status, { ...missing, ...Object.fromEntries(answered.headers) });
  response.end(Buffer.from(await answered.arrayBuffer()));
};
