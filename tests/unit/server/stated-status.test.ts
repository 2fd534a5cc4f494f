import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { stateStatus } from '@/platform/page-status';
import { withStatedStatus } from '@/server/stated-status';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A server whose pages state the status that their address names. */
const serve = async (end: RequestListener): Promise<(path: string) => Promise<number>> => {
  const page = async (...[request, response]: Parameters<RequestListener>) => {
    await wait(1);
    if (request.url?.includes('404')) stateStatus(404);
    if (request.url?.includes('410')) stateStatus(410);
    await wait(1);
    end(request, response);
  };
  const server = createServer(withStatedStatus((...asked) => void page(...asked)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return async (path) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })).status;
};

describe('the status that a page states', () => {
  it('is that of its own answer, whoever else is answered meanwhile', async () => {
    const ask = await serve((_, response) => response.end('a page'));
    const paths = ['/404', '/page', '/410', '/page', '/404'];
    expect(await Promise.all(paths.map(ask))).toEqual([404, 200, 410, 200, 404]);
  });

  it('takes the place of 200 in a head that is written by hand as well', async () => {
    const ask = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end();
    });
    expect(await ask('/410')).toBe(410);
  });

  it('leaves a redirect and a failure what they are', async () => {
    const ask = await serve((request, response) => {
      response.statusCode = request.url?.startsWith('/old') ? 308 : 500;
      response.end();
    });
    expect(await Promise.all(['/old-404', '/410'].map(ask))).toEqual([308, 500]);
  });

  it('is heard by nobody where nobody listens', () => {
    expect(() => stateStatus(404)).not.toThrow();
  });
});
