import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding } from './choose-encoding';
import { matchesTag } from './entity-tags';
import type { Page } from './page';
import { variantOf } from './page';

/** Sends a page in the encoding that the client prefers, or 304 where it has it already, or only the head. */
export const servePage = async (
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
): Promise<void> => {
  const encoding = chooseEncoding(headerOf(request, 'accept-encoding'));
  const { headers, body } = await variantOf(page, encoding);
  if (page.status === 200 && matchesTag(request.headers['if-none-match'], page.tag)) {
    response.writeHead(304, withoutContent(headers)).end();
    return;
  }
  response.writeHead(page.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
};

const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
};

/** A 304 carries the headers that a 200 would, without those that describe the body (RFC 9110 §15.4.5). */
const withoutContent = (headers: string[]): string[] =>
  headers.flatMap((name, index) => {
    if (index % 2 === 1 || /^content-(length|type|encoding)$/i.test(name)) return [];
    return [name, headers[index + 1] ?? ''];
  });
