import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import { env } from '@/platform/env';
import { errorFacts, isLogged, log } from '@/platform/logging';
import { endDeskChanges } from '@/overviews/live/desk-changes';
import { endPayloadOfPages } from './boot-payload';
import type { ConditionWatch } from './condition/condition-watch';
import { certainWith, countingWith } from './condition/heeding';
import { answeringForDatabase } from './failures/answer-for-database';
import type { PublicPort } from './public-port';
import { closeServer } from './public-port';
import { frontHandler } from './front-server';
import { answerHealth, isHealthAsked } from './health';
import { measuring, type Tell } from './metrics/measure-requests';
import { projectRoot } from './project-root';
import { upstreamAt } from './page-cache/ask-upstream';
import { watchGeneration } from './page-cache/generation-watch';
import { fileAsked } from './page-cache/negotiate-format';
import { createPageCache } from './page-cache/page-cache';
import type { Checks } from '@/operations/rules/checks';
import { answerProbe, probeAsked } from './readiness';
import { notingCaller } from './rate-limits/note-caller';
import { openGate } from './rate-limits/open-gate';
import { logRequest } from './requests/log-requests';
import { answeredId, namingRequests } from './requests/request-id';
import { withinRequest } from './requests/within-request';
import { tellRefusals } from './requests/refusals';
import type { Shutdown } from './shutdown';
import { withStatedStatus } from './stated-status';
import { nameSourcesInTraces } from './traces/name-sources';
import { makeFirstPage, warmUp } from './warm-up';

export type ServePages = {
  databaseUrl: string;
  condition: ConditionWatch;
  readiness: () => Checks;
  /** Told of each request that was answered, where somebody counts them. */
  tell: Tell | undefined;
  shutdown: Shutdown;
  dev: boolean;
};

/** Next behind the page cache. In development Next answers directly, with hot reload. */
export const servePages = async (
  held: PublicPort,
  { databaseUrl, condition, readiness, tell, shutdown, dev }: ServePages,
): Promise<void> => {
  const { host, port, publicUrl, snapshotOrigin, isOneOfSeveral } = env();
  const inner = createServer();
  // Next listens for upgrades there, which it knows in development only: on the public port they would pass by everything else.
  const httpServer = dev ? held.server : inner;
  const app = next({ dev, dir: projectRoot, hostname: host, port, httpServer });
  await app.prepare();
  // Next has put its own writing of traces in place of ours.
  nameSourcesInTraces(projectRoot);
  const answer = app.getRequestHandler();
  const handle = withinRequest(
    answeringForDatabase({
      next: withStatedStatus((request, response) => void answer(request, response)),
      condition,
      publicUrl,
    }),
  );
  inner.on('request', handle);
  shutdown.add('requests', 'who follows the desk', () => Promise.resolve(endDeskChanges()));
  shutdown.add('pools', 'the Payload of the pages', endPayloadOfPages);
  if (!dev) shutdown.add('pools', 'Next', () => app.close());
  if (dev) {
    const answerInDevelopment: RequestListener = (request, response) => {
      if (isHealthAsked(request)) {
        return answerHealth(request, response, condition.now(), publicUrl);
      }
      const probe = probeAsked(request);
      if (probe) return answerProbe(request, response, probe, { checks: readiness() });
      for (const [name, id] of Object.entries(answeredId(request))) response.setHeader(name, id);
      const { url = '/', headers } = request;
      request.url = fileAsked(url.split('?')[0] ?? '', headers.accept) ?? url;
      handle(request, response);
    };
    return held.open(known(answerInDevelopment, tell));
  }

  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
  shutdown.add('pools', 'the inner server', () => closeServer(inner));
  const watch = certainWith(condition, watchGeneration(databaseUrl));
  shutdown.add('pools', 'the watch over changes', watch.close);

  const refusals = tellRefusals();
  shutdown.add('pools', 'the count of refusals', () => Promise.resolve(refusals.stop()));

  const ask = upstreamAt((inner.address() as AddressInfo).port);
  const cache = createPageCache({ ask, watch, publicUrl });
  const front = frontHandler({
    next: handle,
    cache,
    watch,
    condition: condition.now,
    readiness,
    publicUrl,
    gate: countingWith(condition, openGate(databaseUrl, shutdown)),
    snapshotHost: snapshotOrigin && new URL(snapshotOrigin).host,
    report: (error) => log('error', 'A page could not be rendered', errorFacts(error)),
  });
  await (isOneOfSeveral ? warmUp(ask, cache) : makeFirstPage(cache));
  await held.open(known(front, tell));
};

/** What is done with every request, whatever answers it. */
const known = (listener: RequestListener, tell: Tell | undefined): RequestListener => {
  const { trustedProxies } = env();
  const tells = [...(tell ? [tell] : []), ...(isLogged('info') ? [logRequest] : [])];
  const measured = tells.length > 0 ? measuring(listener, tells) : listener;
  return namingRequests(notingCaller(measured, trustedProxies), trustedProxies);
};
