import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetchPage, type FetchOptions } from '@/link-checks/fetching/fetch-page';
import { startLocalServer, type LocalServer } from '@support/server/local-server';

const page = '<!doctype html><title>Rivers &amp; Law</title><p>Text</p>';
const seen: IncomingMessage[] = [];
let server: LocalServer;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const html: Answer = (response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
const redirect =
  (to: string, status = 302): Answer =>
  (response) =>
    response.writeHead(status, { location: to, 'set-cookie': 'a=b' }).end();
const packed =
  (encoding: string, body: Buffer): Answer =>
  (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
      .end(body);

const answers: Record<string, Answer> = {
  '/page': html,
  '/gzip': packed('gzip', gzipSync(page)),
  '/deflate': packed('deflate', deflateSync(page)),
  '/brotli': packed('br', brotliCompressSync(page)),
  '/bomb': packed('gzip', gzipSync(Buffer.alloc(50 * 1024 * 1024))),
  '/broken-gzip': packed('gzip', Buffer.from('this is not gzip')),
  '/twice': packed('gzip, br', brotliCompressSync(gzipSync(page))),
  '/bomb-in-bomb': packed('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50 * 1024 * 1024)))),
  '/marks': (response) =>
    response
      .writeHead(503, {
        etag: '"v1"',
        'last-modified': 'Tue, 01 Jul 2025 10:00:00 GMT',
        'retry-after': '120',
      })
      .end(),
  '/announcing': (response) => {
    const timer = setInterval(() => response.writeProcessing(), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/moved': redirect('/page', 301),
  '/loop': redirect('/loop'),
  '/chain-5': redirect('/chain-4'),
  '/chain-4': redirect('/chain-3'),
  '/chain-3': redirect('/chain-2'),
  '/chain-2': redirect('/chain-1'),
  '/chain-1': redirect('/page'),
  '/chain-6': redirect('/chain-5'),
  '/nowhere': (response) => response.writeHead(302).end(),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-decimal': redirect('http://2130706433/'),
  '/to-other-port': redirect('http://127.0.0.1:1/'),
  '/to-credentials': redirect('http://user:word@example.org/'),
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(page);
    const more = () => {
      while (response.write(Buffer.alloc(64 * 1024, 32)));
    };
    response.on('drain', more);
    more();
  },
  '/drip': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/silence': () => undefined,
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('short', () => response.destroy());
  },
  '/hang-up': (response) => response.destroy(),
  '/forbidden': (response) => response.writeHead(403).end(),
};

beforeAll(async () => {
  server = await startLocalServer((request, response) => {
    seen.push(request);
    const answer = answers[request.url ?? ''];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
});
afterAll(() => server.close());

const get = (path: string, options: FetchOptions = {}) =>
  fetchPage(server.origin + path, { allowance: [server.host], ...options });

describe('fetchPage', () => {
  it('tells what the page answered', async () => {
    expect(await get('/page#fragment')).toMatchObject({
      finalUrl: `${server.origin}/page`,
      statusCode: 200,
      contentType: 'text/html; charset=utf-8',
      title: 'Rivers & Law',
      bytes: page.length,
      hops: [],
    });
  });

  it.each(['/gzip', '/deflate', '/brotli', '/twice'])('reads %s', async (path) => {
    expect(await get(path)).toMatchObject({ statusCode: 200, title: 'Rivers & Law' });
  });

  it('says who it is, and sends neither cookies nor credentials', async () => {
    seen.length = 0;
    await get('/moved');
    expect(seen).toHaveLength(2);
    for (const { headers } of seen) {
      expect(headers['user-agent']).toMatch(/^Ibidem/);
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  it('follows redirects and keeps each hop', async () => {
    expect(await get('/moved')).toMatchObject({
      statusCode: 200,
      finalUrl: `${server.origin}/page`,
      hops: [{ url: `${server.origin}/moved`, statusCode: 301 }],
    });
    expect((await get('/chain-5')).hops).toHaveLength(5);
  });

  it.each([
    ['/loop', 'too-many-redirects'],
    ['/chain-6', 'too-many-redirects'],
    ['/nowhere', 'redirect-without-target'],
    ['/to-file', 'url-refused'],
    ['/to-metadata', 'address-refused'],
    ['/to-decimal', 'address-refused'],
    ['/to-other-port', 'port-refused'],
    ['/to-credentials', 'credentials-refused'],
    ['/hang-up', 'connection-failed'],
    ['/broken-gzip', 'response-broken'],
    ['/announcing', 'response-broken'],
  ])('%s ends in %s', async (path, error) => {
    expect((await get(path)).error).toBe(error);
  });

  it('gives up in time on a server that drips or says nothing', async () => {
    const options = { timeout: 150 };
    for (const path of ['/drip', '/silence']) {
      const result = await get(path, options);
      expect(result.error).toBe('timeout');
      expect(result.milliseconds).toBeLessThan(1000);
    }
  });

  it('takes a body that ends before its length as an error', async () => {
    expect((await get('/cut')).error).toBeDefined();
  });

  it('cuts an endless body, and still knows its title', async () => {
    const result = await get('/endless', { maxBytes: 200_000 });
    expect(result).toMatchObject({ statusCode: 200, title: 'Rivers & Law' });
    expect(result.bytes).toBeLessThan(400_000);
  });

  it('cuts a compressed bomb', async () => {
    const before = process.memoryUsage().rss;
    const result = await get('/bomb', { maxBytes: 100_000 });
    expect(result).toMatchObject({ statusCode: 200, bytes: expect.any(Number) });
    expect(result.bytes).toBeLessThan(100_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(40 * 1024 * 1024);
  });

  it('cuts a bomb inside a bomb', async () => {
    const result = await get('/bomb-in-bomb', { maxBytes: 100_000, keepBody: true });
    expect(result).toMatchObject({ statusCode: 200, truncated: true });
    expect(result.body).toHaveLength(100_000);
  });

  it('asks for the head alone', async () => {
    seen.length = 0;
    expect(await get('/page', { method: 'HEAD' })).toMatchObject({
      method: 'HEAD',
      statusCode: 200,
      contentType: 'text/html; charset=utf-8',
      bytes: 0,
    });
    expect(seen.map((request) => request.method)).toEqual(['HEAD']);
    expect(await get('/gzip', { method: 'HEAD' })).toMatchObject({ statusCode: 200, bytes: 0 });
  });

  it('gives the marks of the version and when to come again', async () => {
    expect(await get('/marks')).toMatchObject({
      etag: '"v1"',
      lastModified: 'Tue, 01 Jul 2025 10:00:00 GMT',
      retryAfter: '120',
    });
  });

  it('keeps the body and every answer for an archive, where asked', async () => {
    const kept = await get('/moved', { keepBody: true });
    expect(kept.body).toEqual(Buffer.from(page));
    expect(kept).not.toHaveProperty('truncated');
    expect(kept.exchanges).toMatchObject([
      { url: `${server.origin}/moved`, statusCode: 301, statusMessage: 'Moved Permanently' },
      { url: `${server.origin}/page`, statusCode: 200, httpVersion: '1.1', body: kept.body },
    ]);
    expect(kept.exchanges?.[0]?.headers).toContainEqual(['location', '/page']);
    const unkept = await get('/moved');
    expect(unkept).not.toHaveProperty('body');
    expect(unkept).not.toHaveProperty('exchanges');
  });

  it('takes a turn for each hop, and does not count the waiting', async () => {
    const turns: string[] = [];
    const turn = async <T>(host: string, work: () => Promise<T>) => {
      turns.push(host);
      await new Promise((resolve) => setTimeout(resolve, 650));
      return work();
    };
    expect(await get('/chain-2', { turn, timeout: 600 })).toMatchObject({ statusCode: 200 });
    expect(turns).toEqual([server.host, server.host, server.host]);
  });

  it('keeps the status of a refusal', async () => {
    expect((await get('/forbidden')).statusCode).toBe(403);
    expect((await get('/absent')).statusCode).toBe(404);
  });

  it('talks to the very answer that it was given, whatever the name server says next', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    const { port } = new URL(server.origin);
    const result = await fetchPage(`http://rebinding.example:${port}/page`, {
      allowance: [`rebinding.example:${port}`],
      keepBody: true,
      lookup: (_name, _options, callback) =>
        callback(null, [{ address: answers.shift() ?? '', family: 4 }]),
    });
    expect(result.exchanges).toMatchObject([{ statusCode: 200, remoteAddress: '127.0.0.1' }]);
    expect(answers).toEqual(['10.0.0.1']);
  });
});
