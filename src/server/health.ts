import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GenerationWatch } from './page-cache/generation-watch';
import { headersBesides } from './page-cache/security-headers';

const address = '/health';

export const isHealthAsked = ({ url, method }: IncomingMessage): boolean =>
  (url === address || url?.startsWith(`${address}?`) === true) &&
  (method === 'GET' || method === 'HEAD');

/**
 * How this process is, for whoever watches over it: 200 while it can make pages, 503 while the database is away and only
 * pages from before are shown. Says nothing that a stranger may not know, and asks nobody.
 */
export const answerHealth = (
  request: IncomingMessage,
  response: ServerResponse,
  watch: Pick<GenerationWatch, 'isCertain'>,
  publicUrl: string,
): void => {
  const isWell = watch.isCertain();
  const body = JSON.stringify({
    status: isWell ? 'well' : 'degraded',
    database: isWell ? 'there' : 'away',
  });
  response.writeHead(isWell ? 200 : 503, {
    ...headersBesides(publicUrl, address),
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...(isWell ? {} : { 'Retry-After': 10 }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};
