import { afterEach, describe, expect, it } from '@jest/globals';
import { takeRefusals } from '@/server/requests/refusals';
import { aPublication, closePublications } from '@support/server/front-of-next';
import { askRaw } from '@support/database/raw-connection';
import { findingIn, post, requestOf, sizeOfBody, statusOf } from '@support/server/raw-requests';

afterEach(closePublications);

describe('an address', () => {
  it.each(['/x/../api/users/login', '/./api/users/login', '/api/%2e/users/login', '/api\\users'])(
    'that can be read in two ways (%s) reaches nobody',
    async (target) => {
      const { port, asked } = await aPublication(sizeOfBody);
      const answer = await askRaw(port, post(target, {}, '{}'));
      expect([statusOf(answer), findingIn(answer)]).toEqual([400, 'address-unreadable']);
      expect(asked).toEqual([]);
    },
  );

  it('in another writing leads to its own', async () => {
    const { get, asked } = await aPublication(sizeOfBody);
    const answer = await get('/articles/slug%2ejson');
    expect([answer.status, answer.headers.location]).toEqual([308, '/articles/slug.json']);
    expect(asked).toEqual([]);
  });

  it('of a command is read in its own writing, too', async () => {
    const { get, asked } = await aPublication(sizeOfBody);
    expect((await get('/api//users/%6cogin/', {}, 'POST')).status).toBe(200);
    expect(asked).toEqual(['POST /api/users/login']);
  });

  it('with the host in it is that host’s, and no other’s', async () => {
    const { port, asked } = await aPublication(sizeOfBody);
    const own = await askRaw(port, requestOf('DELETE http://publication.example/api/x', {}));
    expect([statusOf(own), asked]).toEqual([200, ['DELETE /api/x']]);
    const other = await askRaw(port, requestOf('DELETE http://elsewhere.example/api/x', {}));
    expect(findingIn(other)).toBe('host-unreadable');
  });

  it('of two hosts is nobody’s', async () => {
    const { port, asked } = await aPublication(sizeOfBody);
    const answer = await askRaw(port, requestOf('GET /api/x', { host: 'copies.test' }));
    expect([statusOf(answer), findingIn(answer), asked]).toEqual([400, 'host-unreadable', []]);
  });

  it('is no longer than anybody needs', async () => {
    const { get } = await aPublication(sizeOfBody);
    expect((await get(`/articles?q=${'a'.repeat(9_000)}`)).status).toBe(414);
  });
});

describe('a page of another site', () => {
  const evil = { Origin: 'https://evil.example' };
  const session = { Cookie: 'payload-token=a.b.c' };
  const ask = async (line: string, headers: Record<string, string>) => {
    const { port } = await aPublication(sizeOfBody);
    const answer = await askRaw(port, requestOf(line, { 'Content-Length': '2', ...headers }, '{}'));
    return findingIn(answer) ?? statusOf(answer);
  };

  it.each(['POST /api/articles', 'PATCH /api/articles/1', 'DELETE /api/articles/1', 'POST /admin'])(
    'does nothing with somebody’s session (%s)',
    async (line) => {
      expect(await ask(line, { ...evil, ...session })).toBe('origin-foreign');
      expect(await ask(line, { 'Sec-Fetch-Site': 'cross-site', ...session })).toBe(
        'origin-foreign',
      );
    },
  );

  it('signs nobody in or up', async () => {
    expect(await ask('POST /api/users/login', evil)).toBe('origin-foreign');
    expect(await ask('POST /api/users/set-up', evil)).toBe('origin-foreign');
  });

  it('uses a key of its own, and asks what anybody may ask', async () => {
    const key = { Authorization: 'Bearer ibk_x' };
    expect(await ask('POST /api/articles', { ...evil, ...key })).toBe(200);
    expect(await ask('POST /api/articles', { ...evil, ...key, ...session })).toBe('origin-foreign');
    expect(await ask('POST /api/graphql', evil)).toBe(200);
    expect(await ask('POST /api/graphql', { ...evil, ...session })).toBe('origin-foreign');
    const asGet = { ...evil, 'X-Payload-HTTP-Method-Override': 'GET' };
    expect(await ask('POST /api/articles', asGet)).toBe(200);
    expect(await ask('POST /api/articles', { ...asGet, ...session })).toBe('origin-foreign');
  });

  it('is not our own desk, under whichever of our addresses', async () => {
    const own = { Origin: 'https://publication.example', ...session };
    expect(await ask('POST /api/articles', own)).toBe(200);
    const local = { Host: '127.0.0.1:4500', Origin: 'http://127.0.0.1:4500', ...session };
    expect(await ask('POST /api/articles', local)).toBe(200);
  });

  it.each([
    ['POST', 'X-HTTP-Method-Override', 'DELETE'],
    ['POST', 'X-Method-Override', 'GET'],
  ])('makes no other request of a %s by %s: %s', async (method, name, value) =>
    expect(await ask(`${method} /api/articles`, { [name]: value })).toBe('method-overridden'),
  );
});

describe('what is answered', () => {
  it('to a person or a key is kept by nobody', async () => {
    const { get } = await aPublication(sizeOfBody);
    const cookie = { cookie: 'payload-token=a.b.c' };
    const person = await get('/api/users/me', cookie);
    expect(person.headers['cache-control']).toBe('private, no-store');
    const stranger = await get('/api/users/me');
    expect(stranger.headers['cache-control']).toBe('no-store');
    const own = await get('/api/articles', { authorization: 'Bearer x' });
    expect(own.headers['cache-control']).toBe('private, no-store');
  });

  it('in refusal is counted by its status', async () => {
    takeRefusals();
    const { get } = await aPublication((_, response) => response.writeHead(403).end());
    await get('/api/mails');
    await get('/api/mails');
    await get('/api/%00');
    expect(takeRefusals()).toEqual({ 400: 1, 403: 2 });
    expect(takeRefusals()).toBeUndefined();
  });

  it('to two requests in one is one answer', async () => {
    const { port, asked } = await aPublication(sizeOfBody);
    const smuggled = 'DELETE /api/users/1 HTTP/1.1\r\nHost: publication.example\r\n\r\n';
    const unclear: Record<string, string>[] = [
      { 'Content-Length': '4', 'Transfer-Encoding': 'chunked' },
      { 'Transfer-Encoding': 'chunked, identity' },
      { 'Transfer-Encoding': 'xchunked' },
      { 'Transfer-Encoding': 'gzip, chunked' },
      { 'Content-Length': '0, 40' },
    ];
    for (const lengths of unclear) {
      const answer = await askRaw(
        port,
        requestOf('POST /api/x', { Connection: 'keep-alive', ...lengths }, `0\r\n\r\n${smuggled}`),
      );
      expect(statusOf(answer)).toBe(400);
    }
    expect(asked).toEqual([]);
  });
});
