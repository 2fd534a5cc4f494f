import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listener } from '@/database/noticed-trouble';
import type { Condition } from '@/server/condition/condition';
import { answeringForDatabase } from '@/server/failures/answer-for-database';

const servers: Server[] = [];
const well: Condition = { database: 'there', disk: 'has room', worker: 'at work' };

/** A publication whose Next is the test's own, and whose condition it decides. */
const aPublication = async (next: RequestListener) => {
  const state = { condition: well, lose: () => undefined as void };
  const handle = answeringForDatabase({
    next,
    publicUrl: 'http://localhost:3000',
    condition: { now: () => state.condition, onLoss: (lose) => (state.lose = lose) },
  });
  const server = createServer(handle);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ask = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      redirect: 'manual',
      ...init,
    });
  return { state, ask };
};

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const gone = Object.assign(new Error('terminating connection'), { code: '57P01' });
const full = Object.assign(new Error('could not extend file'), { code: '53100' });

/** As Payload does: what failed is kept to itself, and this is answered. */
const afterFailure =
  (error: Error, status: number, body = 'as if nobody were logged in'): RequestListener =>
  (_, response) => {
    const hear = listener();
    setImmediate(() => {
      hear(error);
      response.statusCode = status;
      response.setHeader('Set-Cookie', 'payload-token=; Max-Age=0');
      response.write(body.slice(0, 2));
      response.end(body.slice(2));
    });
  };

describe('an answer that came about without the database', () => {
  it.each([401, 403, 404, 500, 307])('is 503 with Retry-After, and not %d', async (status) => {
    const { ask } = await aPublication(afterFailure(gone, status));
    const answer = await ask('/api/users/me');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.json()).toEqual({
      errors: [{ message: 'The database does not answer at the moment.' }],
    });
  });

  it('says so at the desk in its language, and the page asks again by itself', async () => {
    const { ask } = await aPublication(afterFailure(gone, 307));
    const answer = await ask('/admin/collections/articles/1', {
      headers: { cookie: 'payload-lng=be' },
    });
    expect([answer.status, answer.headers.get('refresh')]).toEqual([503, '5']);
    expect(await answer.text()).toContain('База даных');
  });

  it('is a line of text for a function of the desk, which says 200 to everything', async () => {
    const { ask } = await aPublication(afterFailure(gone, 200, '1:E{"digest":"441"}'));
    const headers = { 'next-action': 'abc', cookie: 'payload-lng=ru' };
    const answer = await ask('/admin/collections/articles/1', { method: 'POST', headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/plain']);
    expect(await answer.text()).toBe('База данных сейчас не отвечает.');
  });

  it('is 503 from GraphQL, too, which puts failures into a 200', async () => {
    const { ask } = await aPublication(afterFailure(gone, 200, '{"data":{"Articles":null}}'));
    expect((await ask('/api/graphql', { method: 'POST', body: '{}' })).status).toBe(503);
  });

  it('stands where something was done, which must not be done again', async () => {
    const { ask } = await aPublication(afterFailure(gone, 201, 'made'));
    const answer = await ask('/api/topics', { method: 'POST', body: '{}' });
    expect([answer.status, await answer.text()]).toEqual([201, 'made']);
  });

  it('names a full disk as the cause', async () => {
    const { ask } = await aPublication(afterFailure(full, 500));
    const answer = await ask('/api/topics', { method: 'POST', body: '{}' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await answer.text()).toContain('disk of the database is full');
  });
});

describe('who asks while the database is away', () => {
  it('hears so at once, and Next is not asked', async () => {
    const asked: string[] = [];
    const { state, ask } = await aPublication(({ url = '' }, response) => {
      asked.push(url);
      response.end('a file');
    });
    state.condition = { ...well, database: 'silent' };
    expect((await ask('/api/users/me')).status).toBe(503);
    expect((await ask('/admin')).status).toBe(503);
    expect(await (await ask('/_next/static/x.js')).text()).toBe('a file');
    expect(asked).toEqual(['/_next/static/x.js']);
  });

  it('hears so when it goes away meanwhile, and what Next says later goes nowhere', async () => {
    const late: (() => void)[] = [];
    const { state, ask } = await aPublication((_, response) => {
      late.push(() => {
        response.writeHead(200, { 'Content-Type': 'text/plain' });
        response.end('too late');
      });
    });
    const waiting = ask('/api/users/me');
    while (late.length === 0) await new Promise(setImmediate);
    state.condition = { ...well, database: 'silent' };
    state.lose();
    const answer = await waiting;
    late[0]?.();
    expect([answer.status, await answer.text()]).toEqual([
      503,
      expect.stringContaining('does not answer'),
    ]);
  });
});

describe('an answer for which the database was there', () => {
  it.each([200, 401, 404, 500])('stands as it is: %d', async (status) => {
    const { ask } = await aPublication((_, response) => {
      response.writeHead(status, { 'X-Made-By': 'Next' });
      response.end('as it is');
    });
    const answer = await ask('/api/users/me');
    expect([answer.status, answer.headers.get('x-made-by'), await answer.text()]).toEqual([
      status,
      'Next',
      'as it is',
    ]);
  });

  it('goes through whatever Next puts around the response, as to compress it', async () => {
    const { ask } = await aPublication((_, response) => {
      const write = response.write.bind(response) as (text: string) => boolean;
      const end = response.end.bind(response);
      const kept: string[] = [];
      response.write = (text: string) => kept.push(text) > 0;
      response.end = () => {
        write(kept.join('').toUpperCase());
        return end();
      };
      response.write('made ');
      response.write('large');
      response.end();
    });
    expect(await (await ask('/admin')).text()).toBe('MADE LARGE');
  });
});
