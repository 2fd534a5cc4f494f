/** The front with one kept page: as it was, and with ids, measuring and metrics; tells its parent both ports, and its seconds of CPU. */
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { trustedProxiesIn } from '@/platform/rate-limit-settings';
import { frontHandler } from '@/server/front-server';
import { measuring } from '@/server/metrics/measure-requests';
import { createMetrics } from '@/server/metrics/metrics';
import { upstreamAt } from '@/server/page-cache/ask-upstream';
import type { GenerationWatch } from '@/server/page-cache/generation-watch';
import { createPageCache } from '@/server/page-cache/page-cache';
import { notingCaller } from '@/server/rate-limits/note-caller';
import { unseen } from '@/operations/rules/checks';
import { createPublicServer } from '@/server/requests/public-server';
import { namingRequests } from '@/server/requests/request-id';

const publicUrl = 'https://publication.example';
const trusted = trustedProxiesIn('loopback');
const words = 'A published claim never loses its source. '.repeat(1_500);
const page: RequestListener = (_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<html lang="en"><head></head><body><p>${words}</p></body></html>`);
};

const listen = async (listener: RequestListener, isPublic = true): Promise<number> => {
  const server = isPublic ? createPublicServer(listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const watch: GenerationWatch = {
  epoch: () => 1,
  isCertain: () => true,
  heard: () => ({ changes: 1, takenBack: 1 }),
  suspect: () => undefined,
  confirm: () => undefined,
  close: () => Promise.resolve(),
};

const aFront = (upstream: number): RequestListener =>
  frontHandler({
    next: page,
    cache: createPageCache({ ask: upstreamAt(upstream), watch, publicUrl }),
    watch,
    publicUrl,
    report: console.error,
  });

const upstream = await listen(page, false);
const never = () => Promise.reject(new Error('No database here'));
const metrics = createMetrics({
  queues: { queues: never, holdings: never },
  readiness: () => unseen,
  role: 'web',
});
const plain = await listen(notingCaller(aFront(upstream), trusted));
const measured = await listen(
  namingRequests(notingCaller(measuring(aFront(upstream), [metrics.tell]), trusted), trusted),
);

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1e6 });
});
process.on('disconnect', () => process.exit());
process.send?.({ plain, measured });
