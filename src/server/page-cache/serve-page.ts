import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentRange, partAsked } from '@/platform/byte-range';
import { requestIdHeader } from '../requests/request-id';
import { chooseEncoding } from './choose-encoding';
import { entityTag, matchesTag } from './entity-tags';
import { variantOf } from './encodings';
import type { Page } from './page';

/**
 * Sends a page in the encoding that the client prefers, or 304 where it has it already, or only the head, or a part of a
 * file.
 * @param more headers that this request makes necessary: names and values in turn
 */
export const servePage = async (
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  more: readonly string[] = [],
): Promise<void> => {
  const id = request.headers[requestIdHeader];
  // A part is one of the file itself, not of what compressing makes of it.
  const isPart = page.isFile && page.status === 200 && request.headers.range !== undefined;
  const encoding = isPart ? 'identity' : chooseEncoding(headerOf(request, 'accept-encoding'));
  const variant = await variantOf(page, encoding);
  const headers = [...variant.headers, ...linksFor(request, page), ...(page.said ?? []), ...more];
  if (typeof id === 'string') headers.push('X-Request-Id', id);
  if (page.status === 200 && matchesTag(request.headers['if-none-match'], page.tag)) {
    response.writeHead(304, withoutContent(headers)).end();
    return;
  }
  if (isPart && request.method === 'GET') return servePart(request, response, page, headers);
  response.writeHead(page.status, headers);
  response.end(request.method === 'HEAD' ? undefined : variant.body);
};

/**
 * Typed links as a header, for programs. A browser that opens the page finds the same links in its head, and two kilobytes
 * are a tenth of what an article weighs.
 */
const linksFor = ({ headers }: IncomingMessage, { links }: Page): readonly string[] => {
  if (links === '') return [];
  const vary = ['Vary', 'Sec-Fetch-Mode'];
  return headers['sec-fetch-mode'] === 'navigate' ? vary : ['Link', links, ...vary];
};

/** RFC 9110 §14: the part that is asked for, or the whole where there is no reason to divide it. */
const servePart = (
  { headers: asked }: IncomingMessage,
  response: ServerResponse,
  { identity, tag }: Page,
  headers: readonly string[],
): void => {
  const size = identity.length;
  const ifRange = asked['if-range'];
  const etag = entityTag(tag, 'identity');
  const part = partAsked({ range: asked.range, ifRange: String(ifRange ?? ''), etag, size });
  if (part === 'whole') {
    response.writeHead(200, [...headers]).end(identity);
    return;
  }
  if (part === 'unsatisfiable') {
    const range = ['Content-Range', `bytes */${size}`];
    response.writeHead(416, [...withoutContent(headers), ...range, 'Content-Length', '0']).end();
    return;
  }
  const body = identity.subarray(part.first, part.last + 1);
  const about = ['Content-Range', contentRange(part, size), 'Content-Length', String(body.length)];
  response.writeHead(206, [...without(/^content-length$/i, headers), ...about]).end(body);
};

const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
};

/** A 304 carries the headers that a 200 would, without those that describe the body (RFC 9110 §15.4.5). */
const withoutContent = (headers: readonly string[]): string[] =>
  without(/^content-(length|type|encoding)$/i, headers);

const without = (names: RegExp, headers: readonly string[]): string[] =>
  headers.flatMap((name, index) => {
    if (index % 2 === 1 || names.test(name)) return [];
    return [name, headers[index + 1] ?? ''];
  });
