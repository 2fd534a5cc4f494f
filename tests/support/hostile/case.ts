import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FetchError, Verdict } from '@/link-checks/rules/observation';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export type HostileCase = {
  name: string;
  path: string;
  /** By HTTP, with or without TLS. */
  answer?: Answer;
  /** By bytes on the socket. */
  raw?: (socket: Socket, method: string) => void;
  on?: 'http' | 'raw' | 'tls' | 'expired' | 'misnamed' | 'selfSigned' | 'plain';
  /** An address elsewhere. */
  url?: string;
  /** Milliseconds for each of the two requests. */
  timeout?: number;
  verdict: Verdict;
  error?: FetchError;
  title?: string;
};

export type Expected = Pick<HostileCase, 'verdict'> & Partial<HostileCase>;

let made = 0;
export const one = (name: string, given: Expected): HostileCase => {
  made += 1;
  return { name, path: `/case-${made}`, ...given };
};
export const answers = (name: string, answer: Answer, given: Expected): HostileCase =>
  one(name, { answer, ...given });
export const sends = (name: string, raw: HostileCase['raw'], given: Expected): HostileCase =>
  one(name, { raw, on: 'raw', ...given });

export const html = (title: string, body = 'A text of the page, long enough to be one.') =>
  `<!doctype html><html><head><title>${title}</title></head><body><p>${body}</p></body></html>`;
export const type = { 'content-type': 'text/html; charset=utf-8' };

/** Answers GET with these bytes and HEAD with the same head. */
export const page =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Answer =>
  (response, { method }) => {
    response.writeHead(status, { ...type, ...headers });
    response.end(method === 'HEAD' ? undefined : body);
  };
export const good = page(html('Rivers'));
export const broken: Expected = { verdict: 'failing', error: 'response-broken' };

export const redirect = (to: string, code = 302): Answer =>
  page('', { location: Buffer.from(to).toString('latin1') }, code);
export const redirects = (to: string, given: Expected, code?: number): HostileCase =>
  answers(`redirects to ${to.slice(0, 60)}`, redirect(to, code), given);
export const refused = (error: FetchError): Expected => ({ verdict: 'unchecked', error });

/** Writes for ever, as fast as the other side reads. */
export const pour: Answer = (response, request) => {
  // The body of an answer to HEAD goes nowhere, and never fills a buffer.
  if (request.method === 'HEAD') return void response.end();
  const more = () => {
    while (!response.destroyed && response.write(noise));
  };
  response.on('drain', more);
  more();
};
const noise = Buffer.from('<p>Words and words and words.</p>\n'.repeat(2_000));
