import { afterEach, describe, expect, it } from '@jest/globals';
import type { RequestListener } from 'node:http';
import type { Gate } from '@/server/rate-limits/rate-limits';
import { takeRefusals } from '@/server/requests/refusals';
import { eventually } from '@support/faults/points';
import { aPublication, closePublications } from '@support/front-of-next';
import { askRaw, rawConnection } from '@support/raw-connection';

afterEach(closePublications);

/** Says how much of a body came. */
const sizeOfBody: RequestListener = (request, response) => {
  let size = 0;
  request.on('data', (chunk: Buffer) => (size += chunk.length));
  request.on('end', () => response.end(JSON.stringify({ method: request.method, size })));
};

const signedIn: Gate = {
  admit: () => Promise.resolve(true),
  isKnown: (request) => Promise.resolve(request.headers.authorization === 'JWT good'),
};

const usual = { Host: 'publication.example', 'Content-Type': 'application/json' };

const requestOf = (line: string, headers: Record<string, string>, body = ''): string =>
  [
    `${line} HTTP/1.1`,
    ...Object.entries({ ...usual, Connection: 'close', ...headers })
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');

const statusOf = (answer: string): number => Number(answer.split(' ')[1]);
const findingIn = (answer: string): string | undefined => /"rule":"([\w-]+)"/.exec(answer)?.[1];
const post = (path: string, headers: Record<string, string>, body: string) =>
  requestOf(`POST ${path}`, { 'Content-Length': String(body.length), ...headers }, body);
const chunk = (bytes: string) => `${bytes.length.toString(16)}\r\n${bytes}\r\n`;

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

describe('a body', () => {
  it('that is announced as too large is refused before any of it comes', async () => {
    const { port, asked } = await aPublication(sizeOfBody, { gate: signedIn });
    for (const path of ['/api/users/login', '/api/articles', '/api/media', '/set-up']) {
      const answer = await askRaw(
        port,
        requestOf(`POST ${path}`, { 'Content-Length': '200000000' }),
      );
      expect(statusOf(answer)).toBe(path === '/set-up' ? 405 : 413);
      expect(answer).toMatch(/Connection: close/);
    }
    expect(asked).toEqual([]);
  });

  it('of unsaid length is refused when it has become too large, and reaches nobody', async () => {
    const { port, asked } = await aPublication(sizeOfBody);
    const { send, answer } = rawConnection(port);
    send(requestOf('POST /api/users/login', { 'Transfer-Encoding': 'chunked' }));
    for (let sent = 0; sent < 5; sent += 1) send(chunk('a'.repeat(8_000)));
    expect([statusOf(await answer), findingIn(await answer)]).toEqual([413, 'body-too-large']);
    expect(asked).toEqual([]);
  });

  it('that is there before anybody has been asked is held to the limit as well', async () => {
    const asking: (() => void)[] = [];
    const slow: Gate = {
      admit: () => new Promise((resolve) => asking.push(() => resolve(true))),
      isKnown: () => Promise.resolve(false),
    };
    const { port, asked } = await aPublication(sizeOfBody, { gate: slow });
    const { send, answer } = rawConnection(port);
    const body = chunk('a'.repeat(20_000));
    send(requestOf('POST /api/users/login', { 'Transfer-Encoding': 'chunked' }));
    send(`${body}0\r\n\r\n`);
    await eventually(() => Promise.resolve(asking[0]));
    // The rest has come when this second question is there.
    const second = askRaw(port, post('/api/users/login', {}, '{}'));
    await eventually(() => Promise.resolve(asking[1]));
    for (const go of asking) go();
    expect([statusOf(await answer), statusOf(await second)]).toEqual([413, 200]);
    expect(asked).toEqual(['POST /api/users/login']);
  });

  it('of a long article is taken from who is signed in, and from nobody else', async () => {
    const { port, asked } = await aPublication(sizeOfBody, { gate: signedIn });
    const article = JSON.stringify({ body: 'a word '.repeat(700_000) });
    const known = await askRaw(
      port,
      post('/api/articles/1', { Authorization: 'JWT good' }, article),
    );
    expect(known).toContain(`"size":${article.length}`);
    const stranger = await askRaw(port, post('/api/articles/1', {}, article));
    expect(statusOf(stranger)).toBe(413);
    expect(asked).toEqual(['POST /api/articles/1']);
  });

  it('of an import flows through while it comes', async () => {
    const begun: string[] = [];
    const { port } = await aPublication(
      (request, response) => {
        request.once('data', () => begun.push('begun'));
        sizeOfBody(request, response);
      },
      { gate: signedIn },
    );
    const { send, socket, answer } = rawConnection(port);
    const headers = { 'Transfer-Encoding': 'chunked', Authorization: 'JWT good' };
    send(requestOf('POST /api/import', headers));
    const piece = chunk('a'.repeat(1_000_000));
    for (let sent = 0; sent < 20; sent += 1) {
      if (!socket.write(piece)) await new Promise((resolve) => socket.once('drain', resolve));
    }
    expect(begun).toEqual(['begun']);
    send('0\r\n\r\n');
    expect(await answer).toContain('"size":20000000');
  });

  it('of an import that never ends is cut off', async () => {
    const { port } = await aPublication(sizeOfBody, { gate: signedIn });
    const { send, socket, answer } = rawConnection(port);
    const headers = { 'Transfer-Encoding': 'chunked', Authorization: 'JWT good' };
    send(requestOf('POST /api/articles/1', headers));
    const piece = chunk('a'.repeat(1_000_000));
    let sent = 0;
    while (!socket.destroyed && !socket.readableEnded && sent < 60) {
      sent += 1;
      if (socket.write(piece)) continue;
      const more = new Promise((resolve) => socket.once('drain', resolve));
      await Promise.race([more, answer]);
    }
    expect(statusOf(await answer)).toBe(413);
    expect(sent).toBeLessThan(40);
  });

  it('that comes too slowly is not waited for', async () => {
    const pace = { grace: 100, least: 1_000_000 };
    const { port, asked } = await aPublication(sizeOfBody, { pace });
    const { send, answer } = rawConnection(port);
    send(requestOf('POST /api/users/login', { 'Content-Length': '100' }, '{'));
    expect([statusOf(await answer), findingIn(await answer)]).toEqual([408, 'body-too-slow']);
    expect(asked).toEqual([]);
  });

  it('is asked for only when it may come', async () => {
    const { port } = await aPublication(sizeOfBody);
    const expecting = { Expect: '100-continue' };
    const large = { ...expecting, 'Content-Length': '90000000' };
    const refused = await askRaw(port, requestOf('POST /api/users/login', large));
    expect(statusOf(refused)).toBe(413);
    const { send, socket, answer } = rawConnection(port);
    send(requestOf('POST /api/users/login', { ...expecting, 'Content-Length': '2' }));
    await new Promise((resolve) => socket.once('data', resolve));
    send('{}');
    expect(await answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200/);
  });

  it('does not come with a question', async () => {
    const { port, asked } = await aPublication(sizeOfBody);
    for (const path of ['/articles', '/api/articles', '/health', '/oai']) {
      const answer = await askRaw(
        port,
        requestOf(`GET ${path}`, { 'Content-Length': '5' }, 'GET /'),
      );
      expect(statusOf(answer)).toBe(413);
    }
    expect(asked).toEqual([]);
  });

  it('is of a type that a form of another site cannot send', async () => {
    const { port } = await aPublication(sizeOfBody);
    const typed = async (path: string, type: string, headers = {}) =>
      statusOf(await askRaw(port, post(path, { 'Content-Type': type, ...headers }, '{}')));
    expect(await typed('/api/articles', 'application/json; charset=utf-8')).toBe(200);
    expect(await typed('/api/articles', 'multipart/form-data; boundary=x')).toBe(200);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
      expect(await typed('/api/articles', type)).toBe(415);
    }
    expect(await typed('/api/graphql', 'multipart/form-data; boundary=x')).toBe(415);
    expect(await typed('/oai', 'application/x-www-form-urlencoded')).toBe(200);
    const asGet = { 'X-Payload-HTTP-Method-Override': 'GET' };
    expect(await typed('/api/articles', 'application/x-www-form-urlencoded', asGet)).toBe(200);
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
