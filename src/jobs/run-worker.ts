import type { TaskList } from 'graphile-worker';
import { Logger, run } from 'graphile-worker';
import type { LogLevel } from '@/platform/logging';
import { log } from '@/platform/logging';
import { announceWorker } from './worker-presence';

export type Worker = {
  /** Takes no new job and waits for those that run; what does not finish is taken up by another worker. */
  stop: () => Promise<void>;
};

const concurrency = 4;

/** Takes jobs from the queue in the database until it is stopped. */
export const runWorker = async (connectionString: string, tasks: TaskList): Promise<Worker> => {
  const announced = await announceWorker(connectionString);
  const runner = await run({
    connectionString,
    taskList: tasks,
    concurrency,
    maxPoolSize: concurrency + 2,
    pollInterval: 1_000,
    // Start and stop belong to the process, see src/server.
    noHandleSignals: true,
    parsedCronItems: [],
    logger: new Logger(() => (level, message, facts) => log(levelOf(level), message, { ...facts })),
  });
  return {
    stop: async () => {
      await runner.stop();
      await announced.end();
    },
  };
};

const levelOf = (level: string): LogLevel =>
  level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug';
