import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { frontHandler } from '@/server/front-server';
import { upstreamAt } from '@/server/page-cache/ask-upstream';
import type { GenerationWatch, Heard } from '@/server/page-cache/generation-watch';
import { createPageCache } from '@/server/page-cache/page-cache';
import type { Gate } from '@/server/rate-limits/rate-limits';
import { createPublicServer } from '@/server/requests/public-server';
import type { Pace } from '@/server/requests/request-body';

type Reply = { status: number; headers: IncomingMessage['headers']; body: Buffer };

export const text = 'A published claim never loses its source. '.repeat(40);
export const pageOf = (words: string) =>
  `<html><head><link rel="preload" as="script" href="/_next/x.js"/></head><body><p>${words} ${text}</p>` +
  `<script>self.__next_f.push([1,"flight"])</script>` +
  `<script type="speculationrules" data-ibidem="">{}</script></body></html>`;

/** A watch under the test's control, in place of Postgres. */
const aWatch = () => {
  const state = {
    epoch: 1,
    committed: 1,
    certain: true,
    questions: 0,
    suspected: false,
    asking: undefined as Promise<void> | undefined,
    /** Changes that were heard of; undefined when one may have been missed. */
    heard: { changes: 1, takenBack: 1 } as Heard | undefined,
  };
  const watch: GenerationWatch = {
    epoch: () => state.epoch,
    isCertain: () => state.certain,
    heard: () => state.heard,
    suspect: () => {
      state.suspected = true;
    },
    confirm: () => {
      if (state.asking) return state.asking.then(watch.confirm);
      if (!state.suspected) return undefined;
      state.suspected = false;
      state.questions += 1;
      state.asking = sleep(5).then(() => {
        state.epoch = state.committed;
        state.asking = undefined;
      });
      return state.asking;
    },
    close: () => Promise.resolve(),
  };
  return { state, watch };
};

const servers: Server[] = [];
const listen = async (listener: RequestListener): Promise<number> => {
  const server = createPublicServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const publicUrl = 'https://publication.example';

type Options = { maxBytes?: number; gate?: Gate; pace?: Pace };

/** The front before an upstream of the test's own; `clock.now` is milliseconds. */
export const aPublication = async (
  next: RequestListener,
  { maxBytes, gate, pace }: Options = {},
) => {
  const { state, watch } = aWatch();
  const clock = { now: 0 };
  const asked: string[] = [];
  const counting: RequestListener = (incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    next(incoming, response);
  };
  const cache = createPageCache({
    ask: upstreamAt(await listen(counting)),
    watch,
    publicUrl,
    now: () => clock.now,
    maxBytes,
  });
  const failures: unknown[] = [];
  const report = (error: unknown) => failures.push(error);
  const port = await listen(
    frontHandler({
      next: counting,
      cache,
      watch,
      publicUrl,
      gate,
      pace,
      report,
      snapshotHost: 'copies.test',
    }),
  );
  const get = (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') =>
    ask(port, path, headers, method);
  return { get, asked, state, clock, failures, port };
};

const ask = (port: number, path: string, headers: OutgoingHttpHeaders, method: string) =>
  new Promise<Reply>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

export const html: RequestListener = (incoming, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'private, no-cache, no-store, max-age=0, must-revalidate');
  response.setHeader('Vary', 'rsc, next-router-state-tree');
  response.end(pageOf(incoming.url ?? ''));
};

export const closePublications = async (): Promise<void> => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
};
