import type { Socket } from 'node:net';
import type { Verdict } from '@/link-checks/rules/observation';
import {
  answers,
  broken,
  good,
  html,
  page,
  redirect,
  sends,
  type Answer,
  type HostileCase,
} from './case';

const lf = '\r\n';
const said = (...lines: string[]) => lines.join(lf);
const rawPage =
  (...head: string[]) =>
  (socket: Socket, method: string) =>
    void socket.end(
      said(
        'HTTP/1.1 200 OK',
        'Content-Type: text/html',
        ...head,
        '',
        method === 'HEAD' ? '' : html('Rivers'),
      ),
    );
export const protocol: readonly HostileCase[] = [
  sends('a length that is too long', rawPage('Content-Length: 100000'), { verdict: 'failing' }),
  sends('a length that is too short', rawPage('Content-Length: 40'), { verdict: 'soft-404' }),
  sends('a negative length', rawPage('Content-Length: -5'), broken),
  sends('two lengths', rawPage('Content-Length: 5', 'Content-Length: 500'), broken),
  sends('a length and chunks', rawPage('Content-Length: 5', 'Transfer-Encoding: chunked'), broken),
  sends('no length at all', rawPage('Connection: close'), { verdict: 'alive', title: 'Rivers' }),
  sends(
    'a chunk that breaks off',
    (socket) =>
      void socket.end(said('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', 'ffff', '<p>')),
    { verdict: 'failing' },
  ),
  sends(
    'a chunk of no size',
    (socket, method) =>
      void socket.end(
        said(
          'HTTP/1.1 200 OK',
          'Transfer-Encoding: chunked',
          '',
          ...(method === 'HEAD' ? [] : ['zz', '<p>']),
        ),
      ),
    broken,
  ),
  sends(
    'a chunk larger than the world',
    (socket, method) =>
      void socket.end(
        said(
          'HTTP/1.1 200 OK',
          'Transfer-Encoding: chunked',
          '',
          ...(method === 'HEAD' ? [] : ['ffffffffffffffffff', '<p>']),
        ),
      ),
    broken,
  ),
  sends(
    'a status line of garbage',
    (socket) => void socket.end('\u0000\u0001\u0002 hello\r\n\r\n'),
    broken,
  ),
  sends('a page without any head', (socket) => void socket.end(html('Rivers')), broken),
  sends('SSH', (socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n'), broken),
  sends(
    'a control character in a header',
    (socket) => void socket.end('HTTP/1.1 200 OK\r\nX-A: a\u0000b\r\n\r\n'),
    broken,
  ),
  sends('a status of four digits', (socket) => void socket.end('HTTP/1.1 2000 OK\r\n\r\n'), broken),
  sends('100 KB of headers', rawPage(`X-Big: ${'a'.repeat(100_000)}`), broken),
  sends('a thousand headers', rawPage(...Array.from({ length: 1000 }, (_, at) => `X-${at}: a`)), {
    verdict: 'alive',
    title: 'Rivers',
  }),
  sends('a Content-Type of nonsense', rawPage('Content-Type: ;;;=/,'), { verdict: 'alive' }),
  sends('hangs up at once', (socket) => void socket.destroy(), {
    verdict: 'failing',
    error: 'connection-failed',
  }),
  sends('closes without a word', (socket) => void socket.end(), {
    verdict: 'failing',
    error: 'connection-failed',
  }),
  sends('resets the connection', (socket) => void socket.resetAndDestroy(), {
    verdict: 'failing',
    error: 'connection-failed',
  }),
  sends(
    'hangs up in the middle of its headers',
    (socket) => void socket.end('HTTP/1.1 200 OK\r\nX-A: '),
    { verdict: 'failing' },
  ),
];

export const tls: readonly HostileCase[] = [
  answers('a good certificate', good, { on: 'tls', verdict: 'alive', title: 'Rivers' }),
  answers('an expired certificate', good, {
    on: 'expired',
    verdict: 'failing',
    error: 'tls-failed',
  }),
  answers('the certificate of another host', good, {
    on: 'misnamed',
    verdict: 'failing',
    error: 'tls-failed',
  }),
  answers('a certificate of its own', good, {
    on: 'selfSigned',
    verdict: 'failing',
    error: 'tls-failed',
  }),
  answers('plain HTTP where TLS is asked for', good, {
    on: 'plain',
    verdict: 'failing',
    error: 'tls-failed',
  }),
];

const only =
  (method: string, answer: Answer, otherwise: Answer): Answer =>
  (response, request) =>
    (request.method === method ? answer : otherwise)(response, request);
export const heads: readonly HostileCase[] = [
  ...[400, 403, 404, 405, 500, 501, 503].map((code) =>
    answers(`answers HEAD with ${code} and GET well`, only('HEAD', page('', {}, code), good), {
      verdict: 'alive',
      title: 'Rivers',
    }),
  ),
  answers('answers HEAD well and GET with 404', only('HEAD', good, page('', {}, 404)), {
    verdict: 'failing',
  }),
  answers(
    'answers HEAD with a body',
    only(
      'HEAD',
      (response) => void response.socket?.end(`HTTP/1.1 200 OK\r\n\r\n${html('Rivers')}`),
      good,
    ),
    { verdict: 'alive', title: 'Rivers' },
  ),
  answers(
    'hangs up on HEAD',
    only('HEAD', (response) => void response.destroy(), good),
    { verdict: 'alive', title: 'Rivers' },
  ),
  answers(
    'redirects HEAD for ever',
    only('HEAD', (response, request) => redirect(request.url ?? '')(response, request), good),
    { verdict: 'alive', title: 'Rivers' },
  ),
];

const status = (code: number, headers: Record<string, string> = {}): HostileCase =>
  answers(
    `answers ${code}${Object.entries(headers)
      .map(([name, value]) => `, ${name}: ${value}`)
      .join('')}`,
    page(html(`Status ${code}`), headers, code),
    {
      verdict: verdictOf(code),
    },
  );
const verdictOf = (code: number): Verdict => {
  if ([401, 403, 429, 451, 999].includes(code)) return 'blocked';
  if ([204, 205].includes(code)) return 'soft-404';
  return code >= 200 && code < 300 ? 'alive' : 'failing';
};

export const statuses: readonly HostileCase[] = [
  ...[
    201, 204, 205, 206, 304, 400, 401, 402, 403, 404, 406, 410, 418, 451, 500, 502, 503, 520, 999,
  ].map((code) => status(code)),
  status(429, { 'retry-after': '3600' }),
  status(429, { 'retry-after': 'Tue, 01 Dec 2099 10:00:00 GMT' }),
  status(429, { 'retry-after': 'nonsense' }),
  status(503, { 'retry-after': '60' }),
];
