import type { Socket } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readerCacheControl } from '@/platform/cache-control';
import { stateStatus } from '@/platform/page-status';
import type { Gate } from '@/server/rate-limits/rate-limits';
import { withStatedStatus } from '@/server/stated-status';
import { aPublication, closePublications, html, pageOf } from '@support/server/front-of-next';

afterEach(closePublications);

describe('the page cache', () => {
  it('asks Next once, and sends the page without its scripts under strict headers', async () => {
    const { get, asked } = await aPublication(html);
    const first = await get('/articles/water?utm_source=mail');
    const second = await get('/articles/water');
    expect(asked).toEqual(['GET /articles/water']);
    expect(second.body.equals(first.body)).toBe(true);
    expect(first.body.toString()).not.toMatch(/__next_f|_next\/x\.js/);
    expect(first.body.toString()).toContain('speculationrules');
    expect(first.headers['content-security-policy']).toContain("script-src 'self'");
    expect(first.headers).toMatchObject({
      vary: 'Accept-Encoding, Accept',
      'cache-control': 'public, max-age=0, s-maxage=1, must-revalidate',
      'x-content-type-options': 'nosniff',
      'content-length': String(first.body.length),
    });
  });

  it('sends the same page in each encoding, each under its own strong tag', async () => {
    const { get } = await aPublication(html);
    const plain = await get('/', {});
    const gzip = await get('/', { 'accept-encoding': 'gzip' });
    const brotli = await get('/', { 'accept-encoding': 'gzip, br' });
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    const tags = [plain, gzip, brotli].map(({ headers }) => headers.etag);
    expect(new Set(tags).size).toBe(3);
    expect(tags.every((tag) => tag?.startsWith('"'))).toBe(true);
  });

  it('passes kept copies through, and serves nothing else from their own host', async () => {
    const { get, asked } = await aPublication(html);
    const copy = `/snapshots/${'a'.repeat(64)}`;
    await get(copy);
    await get(copy);
    const host = 'copies.test';
    expect((await get(`${copy}/file`, { host })).status).toBe(200);
    for (const path of ['/', '/admin', '/api/users', '/snapshots/x/y', '/assets/site.css']) {
      expect((await get(path, { host })).status).toBe(404);
    }
    expect((await get(copy, { host }, 'POST')).status).toBe(404);
    expect((await get('/snapshots/..%2fadmin', { host })).status).toBe(400);
    expect(asked).toEqual([`GET ${copy}`, `GET ${copy}`, `GET ${copy}/file`]);
  });

  it('answers 304 to a reader who has the page, and only the head to HEAD', async () => {
    const { get } = await aPublication(html);
    const page = await get('/', { 'accept-encoding': 'br' });
    const again = await get('/', {
      'accept-encoding': 'br',
      'if-none-match': page.headers.etag ?? '',
    });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([
      304,
      0,
      page.headers.etag,
    ]);
    const head = await get('/', { 'accept-encoding': 'br' }, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(page.headers['content-length']);
  });

  it('renders once for all who ask at the same time', async () => {
    const { get, asked } = await aPublication((incoming, response) => {
      setTimeout(() => html(incoming, response), 50);
    });
    const replies = await Promise.all(Array.from({ length: 20 }, () => get('/articles/water')));
    expect(asked).toHaveLength(1);
    expect(new Set(replies.map(({ body }) => body.toString())).size).toBe(1);
  });

  it('renders anew after a publication, and never hands out what was begun before it', async () => {
    const world = { version: 1 };
    const begun = Promise.withResolvers<() => void>();
    const { get, asked, state } = await aPublication((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      if (world.version === 1) begun.resolve(() => response.end(pageOf('version 1')));
      else response.end(pageOf(`version ${world.version}`));
    });
    const before = get('/');
    const finishFirst = await begun.promise;
    world.version = 2;
    state.epoch = 2;
    expect((await get('/')).body.toString()).toContain('version 2');
    finishFirst();
    expect((await before).body.toString()).toContain('version 1');
    expect((await get('/')).body.toString()).toContain('version 2');
    expect(asked).toHaveLength(2);
  });

  it('shows a command’s effect on the next request, before any notification', async () => {
    const world = { version: 1 };
    const publication = await aPublication((incoming, response) => {
      if (incoming.method === 'POST') {
        world.version += 1;
        publication.state.committed += 1;
        response.end('published');
        return;
      }
      response.setHeader('Content-Type', 'text/html');
      response.end(pageOf(`version ${world.version}`));
    });
    for (let version = 1; version < 20; version += 1) {
      expect((await publication.get('/')).body.toString()).toContain(`version ${version} `);
      await publication.get('/api/articles/1/transitions', {}, 'POST');
    }
    await publication.get('/');
    const questions = publication.state.questions;
    await publication.get('/');
    await publication.get('/');
    expect(publication.state.questions).toBe(questions);
  });

  it('keeps a page for a minute, a missing one for seconds, and less while nobody tells of changes', async () => {
    const { get, asked, clock, state } = await aPublication((incoming, response) => {
      response.statusCode = incoming.url === '/missing' ? 404 : 200;
      html(incoming, response);
    });
    const renderings = async (path: string, at: number) => {
      clock.now = at;
      await get(path);
      return asked.filter((line) => line === `GET ${path}`).length;
    };
    expect(await renderings('/', 0)).toBe(1);
    expect(await renderings('/missing', 0)).toBe(1);
    expect(await renderings('/', 59_000)).toBe(1);
    expect(await renderings('/missing', 59_000)).toBe(2);
    expect(await renderings('/', 61_000)).toBe(2);
    state.certain = false;
    state.epoch += 1;
    expect(await renderings('/', 62_000)).toBe(3);
    expect(await renderings('/', 62_900)).toBe(3);
    expect(await renderings('/', 63_100)).toBe(4);
  });

  it('never keeps a failure, an answer with a cookie, or anything for someone with credentials', async () => {
    const { get, asked } = await aPublication((incoming, response) => {
      if (incoming.url === '/failing') response.statusCode = 500;
      if (incoming.url === '/cookie') response.setHeader('Set-Cookie', `visitor=${asked.length}`);
      html(incoming, response);
    });
    for (const path of ['/failing', '/cookie']) {
      await get(path);
      await get(path);
      expect(asked.filter((line) => line === `GET ${path}`)).toHaveLength(2);
    }
    await get('/');
    const own = await get('/', { cookie: 'payload-token=x' });
    expect(own.headers['cache-control']).toBe('private, no-store');
    await get('/', { authorization: 'users API-Key x' });
    expect(asked.filter((line) => line === 'GET /')).toHaveLength(3);
    await get('/', { cookie: 'theme=dark' });
    expect(asked.filter((line) => line === 'GET /')).toHaveLength(3);
  });

  it('makes no page of its own for who made a session or a key up', async () => {
    const isKnown: Gate['isKnown'] = ({ headers }) =>
      Promise.resolve(headers.cookie === 'payload-token=signed');
    const gate: Gate = { admit: () => Promise.resolve(true), isKnown };
    const { get, asked } = await aPublication(
      (incoming, response) => {
        response.setHeader('Cache-Control', readerCacheControl);
        html(incoming, response);
      },
      { gate },
    );
    for (const cookie of ['theme=dark', 'payload-token=x', 'payload-token=y']) {
      const page = await get('/', { cookie });
      expect(page.headers['cache-control']).toBe(readerCacheControl);
    }
    await get('/', { authorization: 'users API-Key x' });
    expect(asked).toHaveLength(1);
    const own = await get('/', { cookie: 'payload-token=signed' });
    expect(own.headers['cache-control']).toBe('private, no-store');
    expect(asked).toHaveLength(2);
  });

  it('answers with the status that a page states', async () => {
    const { get } = await aPublication(
      withStatedStatus((_, response) => {
        stateStatus(410);
        response.setHeader('Content-Type', 'text/html');
        response.end('<html><head></head></html>');
      }),
    );
    const gone = await get('/articles/withdrawn');
    expect([gone.status, gone.headers.etag === undefined]).toEqual([410, false]);
    const again = await get('/articles/withdrawn', { 'if-none-match': gone.headers.etag ?? '' });
    expect(again.status).toBe(410);
  });

  it('sends an article as a file as it was written, and lets its own style through', async () => {
    const file = `<html><head><style>p{margin:0}</style></head><body><!-- --><p>A text</p></body></html>`;
    const { get } = await aPublication((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Accept-Ranges', 'bytes');
      response.end(file);
    });
    const { headers, body } = await get('/articles/a.html');
    expect(body.toString()).toBe(file);
    expect(headers['content-security-policy']).toMatch(/script-src 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/style-src|default-src/);
  });

  it('does not share an answer with a cookie, and hands no cookie to readers', async () => {
    let visitors = 0;
    const { get } = await aPublication((_, response) => {
      visitors += 1;
      const visitor = visitors;
      setTimeout(() => {
        response.setHeader('Set-Cookie', `visitor=${visitor}`);
        response.end(`hello ${visitor}`);
      }, 30);
    });
    const replies = await Promise.all(Array.from({ length: 5 }, () => get('/')));
    expect(new Set(replies.map(({ body }) => body.toString())).size).toBe(5);
    expect(replies.some(({ headers }) => 'set-cookie' in headers)).toBe(false);
  });

  it('leaves the desk and the interface to Next', async () => {
    const { get, asked } = await aPublication(html);
    for (const path of ['/admin', '/api/citations/queue', '/preview/7']) {
      const reply = await get(path);
      await get(path);
      expect(reply.body.toString()).toContain('__next_f');
      expect(reply.headers['content-security-policy']).toMatch(
        path.startsWith('/api') ? "script-src 'none'" : "frame-ancestors 'self'",
      );
      expect(reply.headers['x-content-type-options']).toBe('nosniff');
    }
    expect(asked).toHaveLength(6);
  });

  it('stays within its memory', async () => {
    const { get, asked } = await aPublication(html, { maxBytes: 40_000 });
    for (let page = 0; page < 30; page += 1) await get(`/articles/${page}`);
    await get('/articles/29');
    expect(asked).toHaveLength(30);
    await get('/articles/0');
    expect(asked).toHaveLength(31);
  });

  it('answers 502 when Next breaks off, and recovers', async () => {
    const world = { broken: true };
    const { get, failures } = await aPublication((incoming, response) => {
      if (world.broken) incoming.socket.destroy();
      else html(incoming, response);
    });
    expect((await get('/')).status).toBe(502);
    expect(failures).toHaveLength(1);
    world.broken = false;
    expect((await get('/')).status).toBe(200);
  });

  it('asks once more when the connection that was kept is closed under a question', async () => {
    const answered = new WeakSet<Socket>();
    const { get, failures } = await aPublication((incoming, response) => {
      if (answered.has(incoming.socket)) return incoming.socket.destroy();
      answered.add(incoming.socket);
      html(incoming, response);
    });
    for (const path of ['/articles/1', '/articles/2', '/articles/3']) {
      expect((await get(path)).status).toBe(200);
    }
    expect(failures).toEqual([]);
  });
});
