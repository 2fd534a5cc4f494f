import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readerCacheControl } from '@/platform/cache-control';
import { securityHeaders } from './security-headers';

type Asked = { key: string; headers: readonly string[] };

/**
 * Has Next send a large file itself, whole or in part, as it comes from the store. Not compressed: that would make another
 * file of it, under the same tag.
 */
export const sendLarge = (
  request: IncomingMessage,
  response: ServerResponse,
  { key, headers }: Asked,
  next: RequestListener,
): void => {
  request.url = key;
  delete request.headers['accept-encoding'];
  const { 'X-Content-Type-Options': _saidByTheFile, ...ours } = securityHeaders;
  for (const [name, value] of [...Object.entries(ours), ...pairsOf(headers)]) {
    response.setHeader(name, value);
  }
  response.setHeader('Cache-Control', readerCacheControl);
  next(request, response);
};

const pairsOf = (headers: readonly string[]): [string, string][] =>
  headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : []));
