import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { freePort } from '@/database/free-port';
import { setEnv } from '@/platform/env';
import { isDraining } from '@/server/draining';
import { takePort, type PublicPort } from '@/server/public-port';

beforeAll(() => setEnv({ IBIDEM_ONE_OF_SEVERAL: 'yes' }));
afterAll(() => setEnv({ IBIDEM_ONE_OF_SEVERAL: '' }));

const held: PublicPort[] = [];
afterEach(async () => {
  for (const one of held.splice(0)) await one.close();
});

const take = async (): Promise<{ port: PublicPort; number: number }> => {
  const number = await freePort();
  setEnv({ PORT: String(number) });
  const port = await takePort();
  held.push(port);
  return { port, number };
};

type Answer = { status: number | undefined; connection: string | undefined };

/** Over a connection of its own, as a proxy asks that keeps them open. */
const ask = (port: number, method: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, method, headers: { connection: 'keep-alive', ...headers } },
      (answer) => {
        answer.resume();
        answer.on('end', () =>
          resolve({ status: answer.statusCode, connection: answer.headers.connection }),
        );
      },
    )
      .on('error', reject)
      .end();
  });

/** Somebody in a thread of their own, who comes and asks for something to be done while this one does not listen. */
const aStranger = async (port: number) => {
  const hasCome = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     parentPort.once('message', () => setTimeout(() => {
       const socket = require('node:net').connect(workerData.port, '127.0.0.1');
       let answer = '';
       const end = () => parentPort.postMessage(answer);
       socket.on('data', (bytes) => { answer += bytes; }).on('error', end).on('end', end);
       socket.on('connect', () => socket.write(${JSON.stringify(post)}, () => {
         Atomics.store(workerData.hasCome, 0, 1);
         Atomics.notify(workerData.hasCome, 0);
       }));
     }, 1_100));`,
    { eval: true, workerData: { port, hasCome } },
  );
  await once(thread, 'online');
  const answer = once(thread, 'message').then(([said]) => String(said));
  return {
    answer,
    comeWhileNobodyListens: () => {
      thread.postMessage('come');
      Atomics.wait(hasCome, 0, 0);
    },
  };
};

/** Until nobody is let in any more. */
const refusing = async (port: number): Promise<void> => {
  const isRefused = () =>
    ask(port, 'OPTIONS').then(
      () => false,
      () => true,
    );
  while (!(await isRefused()));
};

const post = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n';

/** Milliseconds from the wish to stop to the last new connection (draining.ts). */
const leave = 1_000;

const viaProxy = { 'x-next-upstream': '502' };

describe('one of several web processes', () => {
  it('takes no connection before it can answer, so that a proxy asks another', async () => {
    const { port, number } = await take();
    await expect(ask(number, 'POST')).rejects.toThrow('ECONNREFUSED');
    await port.open((_, response) => response.end('open'));
    expect(await ask(number, 'POST')).toEqual({ status: 200, connection: 'keep-alive' });
  });

  it('refuses a port that is taken when it starts, and not when it is ready', async () => {
    const { port } = await take();
    await port.open((_, response) => response.end('open'));
    await expect(takePort()).rejects.toThrow(/is taken/);
  });

  it('goes on answering while it takes its leave, and sends readers of a proxy elsewhere', async () => {
    const { port, number } = await take();
    await port.open((_, response) => response.end('open'));
    const closing = port.close();
    expect(isDraining()).toBe(true);
    expect(await ask(number, 'GET')).toEqual({ status: 200, connection: 'close' });
    expect(await ask(number, 'GET', viaProxy)).toEqual({ status: 502, connection: 'close' });
    // What was sent to be done is done here: a proxy would not send it a second time.
    expect(await ask(number, 'POST', viaProxy)).toEqual({ status: 200, connection: 'close' });
    await closing;
    await expect(ask(number, 'GET')).rejects.toThrow('ECONNREFUSED');
  });

  it('answers whoever was let in, though they speak when the port is closed', async () => {
    const { port, number } = await take();
    await port.open((_, response) => response.end('open'));
    const closing = port.close();
    const socket = connect(number, '127.0.0.1');
    await once(socket, 'connect');
    await refusing(number);
    socket.end(post);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /);
    await closing;
  });

  it('lets in who came while it was busy, before it closes the port', async () => {
    const { port, number } = await take();
    await port.open((_, response) => response.end('open'));
    const closing = port.close();
    const stranger = await aStranger(number);
    // As a page that takes long to make; the port is due to be closed when this is over.
    stranger.comeWhileNobodyListens();
    expect(await stranger.answer).toMatch(/^HTTP\/1\.1 200 /);
    await closing;
  });

  it('lets in who came while it worked off its last turn', async () => {
    const { port, number } = await take();
    await port.open((_, response) => response.end('open'));
    const stranger = await aStranger(number);
    // Due with the end of the leave, and before it: in the turn that follows, this comes before the port is closed.
    setTimeout(() => setImmediate(stranger.comeWhileNobodyListens), leave);
    const closing = port.close();
    expect(await stranger.answer).toMatch(/^HTTP\/1\.1 200 /);
    await closing;
  });

  it('ends what it has begun, though it takes no connection any more', async () => {
    const { port, number } = await take();
    const begun: { end?: () => void } = {};
    await port.open(({ method }, response) => {
      if (method === 'PATCH') begun.end = () => response.end('late');
      else response.end();
    });
    const asked = ask(number, 'PATCH');
    while (!begun.end) await new Promise((resolve) => setImmediate(resolve));
    const closing = port.close();
    await refusing(number);
    begun.end();
    expect((await asked).status).toBe(200);
    await closing;
  });
});
