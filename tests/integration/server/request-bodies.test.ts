import { afterEach, describe, expect, it } from '@jest/globals';
import type { RequestListener } from 'node:http';
import type { Gate } from '@/server/rate-limits/rate-limits';
import { eventually } from '@support/faults/points';
import { aPublication, closePublications } from '@support/server/front-of-next';
import { askRaw, rawConnection } from '@support/database/raw-connection';
import {
  chunk,
  findingIn,
  post,
  requestOf,
  sizeOfBody,
  statusOf,
} from '@support/server/raw-requests';

afterEach(closePublications);

const signedIn: Gate = {
  admit: () => Promise.resolve(true),
  isKnown: (request) => Promise.resolve(request.headers.authorization === 'JWT good'),
};

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
    expect([statusOf(stranger), findingIn(stranger)]).toEqual([401, 'body-needs-session']);
    const huge = { 'Content-Length': '20000000' };
    expect(statusOf(await askRaw(port, requestOf('POST /api/articles/1', huge)))).toBe(413);
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

  it('may come to its end after the answer', async () => {
    const answering: RequestListener = (request, response) => {
      if (request.url === '/api/early') request.once('data', () => response.writeHead(422).end());
      else sizeOfBody(request, response);
    };
    const { port } = await aPublication(answering, { gate: signedIn });
    const { send, socket, answer } = rawConnection(port);
    const known = { Authorization: 'JWT good', Connection: 'keep-alive' };
    const head = requestOf('POST /api/early', { ...known, 'Content-Length': '8000000' });
    send(head);
    const piece = Buffer.alloc(1_000_000, 'a');
    for (let sent = 0; sent < 8; sent += 1) {
      if (!socket.write(piece)) await new Promise((resolve) => socket.once('drain', resolve));
    }
    send(post('/api/next', {}, '{}'));
    expect(await answer).toMatch(/^HTTP\/1\.1 422 [\s\S]*HTTP\/1\.1 200 [\s\S]*"size":2\}/);
  });

  it('whose sender goes away is forgotten', async () => {
    const told: string[] = [];
    const { port } = await aPublication(
      (request) => {
        told.push('begun');
        request.on('error', () => undefined).once('close', () => told.push('closed'));
        request.resume();
      },
      { gate: signedIn },
    );
    const { send, socket } = rawConnection(port);
    const known = { Authorization: 'JWT good', 'Content-Length': '8000000' };
    send(requestOf('POST /api/x', known, 'a'.repeat(100_000)));
    await eventually(() => Promise.resolve(told[0]));
    socket.destroy();
    expect(await eventually(() => Promise.resolve(told[1]))).toBe('closed');
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
