import { gzipSync } from 'node:zlib';

import { startLocalServer, type LocalServer } from '../server/local-server';
import { aPdf } from '../documents/pdf';

/** A site with pages of every kind that a capture meets. */
export type CitedSite = LocalServer & {
  /** Paths in the order in which they were asked for. */
  asked: string[];
  robots: { status: number; text: string };
  /** What its pages say. */
  words: string;
};

/** “Прилив” as windows-1251 has it. */
export const windows1251 = Buffer.from([0xcf, 0xf0, 0xe8, 0xeb, 0xe8, 0xe2]);

/** @param elsewhere where `/away` leads */
export const startCitedSite = async (elsewhere: string): Promise<CitedSite> => {
  const site = { asked: [] as string[], robots: { status: 404, text: '' }, words: 'High water.' };
  const server = await startLocalServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    site.asked.push(pathname);
    const { status, type, body, headers } = answerOf(pathname, site, elsewhere);
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  return Object.assign(site, server);
};

type Answer = {
  status: number;
  type: string;
  body: Buffer | string;
  headers?: Record<string, string>;
};
type Site = Pick<CitedSite, 'asked' | 'robots' | 'words'>;

const answerOf = (path: string, { asked, robots, words }: Site, elsewhere: string): Answer => {
  const html = (status: number, body: Buffer | string, headers = {}): Answer => ({
    status,
    type: 'text/html',
    body,
    headers,
  });
  switch (path) {
    case '/robots.txt':
      return { status: robots.status, type: 'text/plain', body: robots.text };
    case '/russian': {
      const page = [Buffer.from('<title>'), windows1251, Buffer.from('</title><p>'), windows1251];
      const body = gzipSync(Buffer.concat(page));
      const type = 'text/html; charset=windows-1251';
      return { ...html(200, body, { 'content-encoding': 'gzip' }), type };
    }
    case '/report.pdf':
      return { status: 200, type: 'application/pdf', body: aPdf(['Tides of 1911.'], 'Tides') };
    case '/moved':
      return html(301, '', { location: '/page' });
    case '/away':
      return html(302, '', { location: elsewhere });
    case '/closed':
      return html(403, 'No.');
    case '/broken':
      return html(503, 'Later.');
    case '/huge':
      return html(200, gzipSync(Buffer.alloc(26 * 1024 * 1024, 'a')), {
        'content-encoding': 'gzip',
      });
    case '/empty':
      return html(200, '');
    case '/numbers.xlsx':
      return { status: 200, type: 'application/vnd.ms-excel', body: 'PK\u0003\u0004' };
    default:
      return html(200, `<title>Tides</title><p>${words}<script>${asked.length}`);
  }
};
