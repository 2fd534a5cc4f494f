import { env } from '@/platform/env';
import type { Checks } from '@/operations/rules/checks';
import type { Shutdown } from '../shutdown';
import type { Tell } from './measure-requests';

type Options = { databaseUrl: string; readiness: () => Checks; shutdown: Shutdown };

/**
 * Measures and tells, where METRICS_ADDRESS says where; else nothing is loaded or counted by route.
 * @returns who is to be told of each request
 */
export const openOperations = async ({
  databaseUrl,
  readiness,
  shutdown,
}: Options): Promise<Tell | undefined> => {
  const { metricsAddress, role } = env();
  if (!metricsAddress) return undefined;
  const [{ createMetrics }, { serveOperations }, { askQueues }] = await Promise.all([
    import('./metrics'),
    import('./operations-server'),
    import('./ask-queues'),
  ]);
  const queues = askQueues(databaseUrl);
  shutdown.add('pools', 'the questions of the metrics', queues.close);
  const metrics = createMetrics({ queues, readiness, role });
  const server = await serveOperations({ ...metricsAddress, metrics, readiness });
  shutdown.add('pools', 'the server of the metrics', server.close);
  return metrics.tell;
};
