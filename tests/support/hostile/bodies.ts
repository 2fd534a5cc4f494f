import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import {
  answers,
  broken,
  good,
  html,
  page,
  pour,
  sends,
  type,
  type Answer,
  type HostileCase,
} from './case';

const drip = (response: ServerResponse, every: number): void => {
  const timer = setInterval(() => response.write('.'), every);
  response.on('close', () => clearInterval(timer));
};

const short = 400;
export const slow: readonly HostileCase[] = [
  answers('says nothing', () => undefined, {
    verdict: 'failing',
    error: 'timeout',
    timeout: short,
  }),
  sends(
    'drips its headers',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
      const timer = setInterval(() => socket.write('a'), 20);
      socket.on('close', () => clearInterval(timer));
    },
    { verdict: 'failing', error: 'timeout', timeout: short },
  ),
  answers('drips its body', (response) => drip(response.writeHead(200, type), 20), {
    verdict: 'failing',
    error: 'timeout',
    timeout: short,
  }),
  answers(
    'stops in the middle of its body',
    (response) => {
      response.writeHead(200, { ...type, 'content-length': '1000' }).write('<p>');
    },
    { verdict: 'failing', error: 'timeout', timeout: short },
  ),
  answers(
    'hangs on HEAD and answers GET',
    (response, request) => {
      if (request.method === 'GET') good(response, request);
    },
    { verdict: 'alive', title: 'Rivers', timeout: 2_500 },
  ),
  sends(
    'announces for ever',
    (socket) => {
      const timer = setInterval(
        () => socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'),
        1,
      );
      socket.on('close', () => clearInterval(timer));
    },
    { verdict: 'failing', error: 'response-broken' },
  ),
];

const zeros = Buffer.alloc(16 * 1024 * 1024);
/** A gzip file may have many members, one behind the other. */
const members = (count: number): Buffer =>
  Buffer.concat(Array<Buffer>(count).fill(gzipSync(zeros, { level: 1 })));
const packed = (encoding: string, body: Buffer) => page(body, { 'content-encoding': encoding });
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
/** Made when they are asked for, and once. */
const later = (encoding: string, make: () => Buffer): Answer => {
  let body: Buffer | undefined;
  return (response, request) => packed(encoding, (body ??= make()))(response, request);
};
export const bombs: readonly HostileCase[] = [
  answers(
    'a bomb in gzip',
    later('gzip', () => members(20)),
    { verdict: 'soft-404' },
  ),
  answers(
    'a bomb in deflate',
    later('deflate', () => deflateSync(zeros, { level: 1 })),
    { verdict: 'soft-404' },
  ),
  answers(
    'a bomb in brotli',
    later('br', () => brotliCompressSync(zeros, quick)),
    { verdict: 'soft-404' },
  ),
  answers(
    'a bomb in a bomb',
    later('gzip, gzip', () => gzipSync(members(20))),
    { verdict: 'soft-404' },
  ),
  answers('two codings', packed('gzip, br', brotliCompressSync(gzipSync(html('Rivers')), quick)), {
    verdict: 'alive',
    title: 'Rivers',
  }),
  answers('nine codings', packed(Array(9).fill('gzip').join(', '), gzipSync(html('Rivers'))), {
    verdict: 'alive',
  }),
  answers('a coding that nobody knows', packed('rot13', Buffer.from(html('Rivers'))), {
    verdict: 'alive',
    title: 'Rivers',
  }),
  answers('says gzip and is not', packed('gzip', Buffer.from(html('Rivers'))), {
    verdict: 'failing',
    error: 'response-broken',
  }),
  answers(
    'gzip that breaks off',
    packed('gzip', gzipSync(html('Rivers', 'word '.repeat(999))).subarray(0, -20)),
    { verdict: 'alive', title: 'Rivers' },
  ),
  answers(
    'gzip with something behind it',
    packed('gzip', Buffer.concat([gzipSync(html('Rivers')), Buffer.from('trailing')])),
    broken,
  ),
  answers(
    'a body without end',
    (response, request) => {
      response.writeHead(200, type).write(html('Rivers'));
      pour(response, request);
    },
    { verdict: 'alive', title: 'Rivers' },
  ),
];

/** What is made only for GET, and dropped at once. */
const big =
  (make: () => string): Answer =>
  (response, request) =>
    page(request.method === 'HEAD' ? '' : make())(response, request);
export const markup: readonly HostileCase[] = [
  answers(
    '10 MB of nested tags',
    big(() => `${html('Rivers')}${'<div>'.repeat(2_000_000)}`),
    { verdict: 'alive', title: 'Rivers' },
  ),
  answers(
    '2 MB of tags that never open',
    big(() => `${html('Rivers')}${'</p>'.repeat(500_000)}`),
    { verdict: 'alive', title: 'Rivers' },
  ),
  answers(
    'a tag that never ends',
    big(() => `${html('Rivers')}<p ${'a="b" '.repeat(300_000)}`),
    { verdict: 'alive', title: 'Rivers' },
  ),
  answers(
    'an attribute of 2 MB',
    big(() => `${html('Rivers')}<p title="${'a'.repeat(2_000_000)}">`),
    { verdict: 'alive', title: 'Rivers' },
  ),
  answers(
    '2 MB of opening brackets',
    big(() => `${html('Rivers')}${'<'.repeat(2_000_000)}`),
    { verdict: 'alive', title: 'Rivers' },
  ),
  answers(
    'a title of 1 MB',
    big(() => html('R'.repeat(1_000_000))),
    { verdict: 'alive', title: 'R'.repeat(500) },
  ),
  answers(
    'a hundred thousand metas',
    big(() => `<meta name="a" content="b">`.repeat(100_000) + html('Rivers')),
    { verdict: 'soft-404' },
  ),
  answers('a title with markup and scripts', page(html('&lt;script&gt;alert(1)&lt;/script&gt;')), {
    verdict: 'alive',
    title: '<script>alert(1)</script>',
  }),
  answers('U+0000 in title and text', page(html('Riv\u0000ers', 'a\u0000b')), { verdict: 'alive' }),
  answers('entities within entities', page(html('&amp;amp;lt;')), {
    verdict: 'alive',
    title: '&amp;lt;',
  }),
];
