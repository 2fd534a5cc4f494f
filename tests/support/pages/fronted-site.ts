import { createServer, request as ask, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { frontHandler } from '@/server/front-server';
import { upstreamAt } from '@/server/page-cache/ask-upstream';
import { watchGeneration } from '@/server/page-cache/generation-watch';
import { createPageCache } from '@/server/page-cache/page-cache';

import { eventually } from '../faults/points';
import { startSiteServer } from './site-server';
import type { TestPayload } from '../database/test-payload';

export type FrontedSite = { url: string; stop: () => Promise<void> };

/** The reader's site as a publication serves it, with its cache, encodings and headers, but without a build of Next. */
export const startFrontedSite = async ({
  payload,
  databaseUrl,
}: Pick<TestPayload, 'payload' | 'databaseUrl'>): Promise<FrontedSite> => {
  const inner = await startSiteServer(payload, {});
  const watch = watchGeneration(databaseUrl);
  await eventually(() => Promise.resolve(watch.isCertain() ? true : undefined));
  const publicUrl = 'http://localhost:3000';
  const failures: unknown[] = [];
  const front = await listen(
    frontHandler({
      next: handingOnTo(inner.origin),
      cache: createPageCache({
        ask: upstreamAt(Number(new URL(inner.origin).port)),
        watch,
        publicUrl,
      }),
      watch,
      publicUrl,
      report: (error) => failures.push(error),
    }),
  );
  return {
    url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    stop: async () => {
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
      await Promise.all([inner.close(), watch.close()]);
      if (failures.length > 0) throw new AggregateError(failures, 'The front failed');
    },
  };
};

/** What the front does not answer itself, it hands on as it came. */
const handingOnTo =
  (origin: string): RequestListener =>
  ({ method, url, headers }, response) => {
    ask(`${origin}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end();
  };

const listen = async (listener: RequestListener): Promise<Server> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};
