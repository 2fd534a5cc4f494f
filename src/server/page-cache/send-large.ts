import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readerCacheControl } from '@/platform/cache-control';

type Asked = {
  key: string;
  /** Names and values in turn. */
  headers: readonly string[];
  /** What every answer to readers bears. */
  always: Readonly<Record<string, string>>;
};

/**
 * Has Next send a large file itself, whole or in part, as it comes from the store. Not compressed: that would make another
 * file of it, under the same tag.
 */
export const sendLarge = (
  request: IncomingMessage,
  response: ServerResponse,
  { key, headers, always }: Asked,
  next: RequestListener,
): void => {
  request.url = key;
  delete request.headers['accept-encoding'];
  const { 'X-Content-Type-Options': _saidByTheFile, ...ours } = always;
  for (const [name, value] of [...Object.entries(ours), ...pairsOf(headers)]) {
    response.setHeader(name, value);
  }
  response.setHeader('Cache-Control', readerCacheControl);
  takeBackWhenItFails(response, headers);
  next(request, response);
};

/** What was true of the file is not of an answer that there is none, and no cache may keep that. */
const takeBackWhenItFails = (response: ServerResponse, headers: readonly string[]): void => {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...more: unknown[]) => {
    if (status >= 400) {
      for (const [name] of pairsOf(headers)) response.removeHeader(name);
      response.setHeader('Cache-Control', 'no-store');
    }
    return writeHead(status, ...more);
  };
};

const pairsOf = (headers: readonly string[]): [string, string][] =>
  headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : []));
