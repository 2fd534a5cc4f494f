import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import { env } from '@/platform/env';
import { errorFacts, log } from '@/platform/logging';
import { endPayloadOfPages } from './boot-payload';
import type { FrontDoor } from './front-door';
import { closeServer } from './front-door';
import { frontHandler } from './front-server';
import { house } from './house';
import { upstreamAt } from './page-cache/ask-upstream';
import { watchGeneration } from './page-cache/generation-watch';
import { fileAsked } from './page-cache/negotiate-format';
import { createPageCache } from './page-cache/page-cache';
import { notingCaller } from './rate-limits/note-caller';
import { openGate } from './rate-limits/open-gate';
import { tellRefusals } from './requests/refusals';
import type { Shutdown } from './shutdown';

/** Next behind the page cache. In development Next answers directly, with hot reload. */
export const servePages = async (
  door: FrontDoor,
  databaseUrl: string,
  shutdown: Shutdown,
  dev: boolean,
): Promise<void> => {
  const { host, port, publicUrl, snapshotOrigin, trustedProxies } = env();
  const inner = createServer();
  // Next listens for upgrades there, which it knows in development only: on the public port they would pass by everything else.
  const httpServer = dev ? door.server : inner;
  const app = next({ dev, dir: house, hostname: host, port, httpServer });
  await app.prepare();
  const answer = app.getRequestHandler();
  const handle: RequestListener = (request, response) => void answer(request, response);
  inner.on('request', handle);
  shutdown.add('the Payload of the pages', endPayloadOfPages);
  if (!dev) shutdown.add('Next', () => app.close());
  if (dev) {
    const answerInDevelopment: RequestListener = (request, response) => {
      const { url = '/', headers } = request;
      request.url = fileAsked(url.split('?')[0] ?? '', headers.accept) ?? url;
      handle(request, response);
    };
    return door.open(notingCaller(answerInDevelopment, trustedProxies));
  }

  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
  shutdown.add('the inner server', () => closeServer(inner));
  const watch = watchGeneration(databaseUrl);
  shutdown.add('the watch over changes', watch.close);

  const refusals = tellRefusals();
  shutdown.add('the count of refusals', () => Promise.resolve(refusals.stop()));

  const ask = upstreamAt((inner.address() as AddressInfo).port);
  const cache = createPageCache({ ask, watch, publicUrl });
  const front = frontHandler({
    next: handle,
    cache,
    watch,
    publicUrl,
    gate: openGate(databaseUrl, shutdown),
    snapshotHost: snapshotOrigin && new URL(snapshotOrigin).host,
    report: (error) => log('error', 'A page could not be rendered', errorFacts(error)),
  });
  await door.open(notingCaller(front, trustedProxies));
};
