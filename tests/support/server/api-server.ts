import { GRAPHQL_POST } from '@payloadcms/next/routes';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { handleEndpoints } from 'payload';
import { Pool } from 'pg';
import { rateLimitsIn, trustedProxiesIn } from '@/platform/rate-limit-settings';
import { watchCondition } from '@/server/condition/condition-watch';
import { certainWith, countingWith } from '@/server/condition/heeding';
import { answeringForDatabase } from '@/server/failures/answer-for-database';
import { frontHandler } from '@/server/front-server';
import { upstreamAt } from '@/server/page-cache/ask-upstream';
import { watchGeneration } from '@/server/page-cache/generation-watch';
import { createPageCache } from '@/server/page-cache/page-cache';
import { sharedCounters } from '@/server/rate-limits/counters';
import { knownKeys } from '@/server/rate-limits/known-keys';
import { rateLimits } from '@/server/rate-limits/rate-limits';
import { sessionPersonOf } from '@/server/rate-limits/session-person';
import { graphqlEntryPoint } from '@collections/entry-points/graphql-entry-point';

import { entryPointsOf } from '../database/payload-entry-points';
import type { TestPayload } from '../database/test-payload';

export type ApiServer = {
  url: string;
  /** Questions that came through to Payload. */
  asked: string[];
  /** How many states of the publication its cache has heard of; none before it first asked. */
  heard: () => number | undefined;
  stop: () => Promise<void>;
};

const publicUrl = 'http://localhost:3000';

/** The interface over HTTP as a publication serves it, with its cache and its limits, but without Next and its pages. */
export const startApiServer = async (
  { payload, databaseUrl }: TestPayload,
  limits = 'stranger=1000',
): Promise<ApiServer> => {
  const asked: string[] = [];
  await entryPointsOf(payload);
  const condition = watchCondition({ databaseUrl, folders: [] });
  const next = answeringForDatabase({ next: await payloadListener(asked), condition, publicUrl });
  const inner = await listen(next);
  const watch = certainWith(condition, watchGeneration(databaseUrl));
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 2,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  pool.on('error', () => undefined); // as where the publication opens it
  const failures: unknown[] = [];
  const report = (error: unknown) => failures.push(error);
  const front = await listen(
    frontHandler({
      next,
      condition: condition.now,
      cache: createPageCache({
        ask: upstreamAt(portOf(inner)),
        watch,
        publicUrl,
      }),
      watch,
      publicUrl,
      gate: countingWith(
        condition,
        rateLimits({
          limits: rateLimitsIn(limits) ?? { stranger: 1, person: 1, key: 1, 'sign-in': 1 },
          trusted: trustedProxiesIn(),
          counters: sharedCounters(pool),
          keyOf: knownKeys(pool),
          personOf: sessionPersonOf('a secret for tests only'),
          report,
        }),
      ),
      report,
    }),
  );
  const stop = async () => {
    await Promise.all([close(front), close(inner)]);
    await Promise.all([watch.close(), condition.close(), endSoon(pool)]);
    if (failures.length > 0) throw new AggregateError(failures, 'The front failed');
  };
  return {
    url: `http://127.0.0.1:${portOf(front)}`,
    asked,
    heard: () => watch.heard()?.changes,
    stop,
  };
};

/** A pool whose connections were cut while they came about may wait for one that is gone. */
const endSoon = (pool: Pool): Promise<void> =>
  Promise.race([pool.end(), sleep(1_000, undefined, { ref: false })]);

const payloadListener = async (asked: string[]): Promise<RequestListener> => {
  const { default: config } = await import('@payload-config');
  const graphql = graphqlEntryPoint(GRAPHQL_POST(config));
  const answer = (request: Request) =>
    new URL(request.url).pathname === '/api/graphql'
      ? graphql(request)
      : handleEndpoints({ config, request });
  return (incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    void answer(requestOf(incoming)).then((response) => send(response, outgoing));
  };
};

const requestOf = (incoming: IncomingMessage): Request => {
  const { method = 'GET', url = '/', headers } = incoming;
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const isReading = method === 'GET' || method === 'HEAD';
  return new Request(`http://localhost:3000${url}`, {
    method,
    headers: pairs,
    ...(isReading ? {} : { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  });
};

const send = async (response: Response, outgoing: ServerResponse) => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
};

const listen = async (listener: RequestListener): Promise<Server> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
