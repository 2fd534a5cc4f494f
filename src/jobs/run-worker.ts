import { setTimeout as sleep } from 'node:timers/promises';
import type { ParsedCronItem, Runner, Task, TaskList, Worker as Taker } from 'graphile-worker';
import { Logger, run } from 'graphile-worker';
import { Pool } from '@/database/client';
import type { JobName } from '@/core/job-names';
import { registerPool } from '@/database/open-pools';
import { nameOfConnection } from '@/database/process-name';
import { troubleOf } from '@/database/trouble';
import type { LogLevel } from '@/platform/logging';
import { errorFacts, log } from '@/platform/logging';
import { heldByItsWorker } from './held-by-its-worker';
import { oneListener } from './one-listener';
import { rightOfWay, type RightOfWay } from './right-of-way';
import { showPresence, type Presence } from './worker-presence';

export type Worker = {
  /** Takes no new job and waits for those that run; what does not finish is taken up by another worker. */
  stop: () => Promise<void>;
};

/**
 * What is due at an instant must not stand in line behind a slow mail server, so it has takers of its own. Telling of
 * what was published, and making its files, is only computing: it waits for what is still to be published.
 */
const lanes = [
  { only: ['ensure-edition-is-published'], concurrency: 3, pollInterval: 500, turn: 'first' },
  { only: ['ensure-transition-is-announced'], concurrency: 1, pollInterval: 1_000, turn: 'after' },
  // Receivers that hang keep only each other waiting.
  { only: ['ensure-webhook-is-delivered'], concurrency: 2, pollInterval: 1_000 },
  // So does a mail server that takes letters and says nothing: each waits for the whole patience of the line.
  { only: ['ensure-mail-is-sent'], concurrency: 2, pollInterval: 1_000 },
  // So do cited pages, and each waits for its host's turn besides.
  { only: ['ensure-source-is-checked'], concurrency: 4, pollInterval: 1_000 },
  // A copy may be tens of megabytes, and an archive that is asked to keep a page takes its time.
  {
    only: ['ensure-source-is-archived', 'ensure-archived-copy-is-known'],
    concurrency: 2,
    pollInterval: 1_000,
  },
  // Files take seconds of a processor for each article, and a reader who comes sooner has them made at once.
  { only: ['ensure-renditions-are-made'], concurrency: 1, pollInterval: 1_000, turn: 'after' },
  { only: null, concurrency: 4, pollInterval: 1_000 },
] as const satisfies readonly Lane[];

type Lane = {
  only: readonly JobName[] | null;
  concurrency: number;
  pollInterval: number;
  turn?: keyof RightOfWay;
};

/**
 * Milliseconds for which a lane that found nothing does not look again. Every new job calls every lane of every process:
 * without it, three hundred publications made eleven thousand questions.
 */
const rest = 100;

/** Milliseconds after which a job that was taken, and waits behind a slow one, is given back to the others. */
const patience = 3_000;

/**
 * Beside the one that listens. The queue asks short questions, which may wait for each other; a pool for every lane would
 * use up what a small Postgres gives to all.
 */
const askingConnections = 4;

/** Takes jobs from the queue in the database until it is stopped. */
export const runWorker = async (
  connectionString: string,
  tasks: TaskList,
  cron: ParsedCronItem[] = [],
): Promise<Worker> => {
  const presence = await showPresence(connectionString);
  const turns = rightOfWay();
  const manned = lanes
    .map((lane) => ({ lane, taskList: tasksOf(lane, tasks, turns) }))
    .filter(({ taskList }) => Object.keys(taskList).length > 0);
  const pool = jobsPool(connectionString, askingConnections);
  const listener = oneListener(connectionString, pool);
  const running: RunningLane[] = [];
  const stop = async () => {
    await Promise.all(running.map((lane) => lane.stop()));
    await listener.end();
    await presence.end();
    await pool.end();
  };
  try {
    for (const { lane, taskList } of manned) {
      const parsedCronItems = lane.only ? [] : cron;
      const given = { pgPool: listener.shared, taskList, parsedCronItems };
      running.push(await keepLaneRunning(given, lane, presence));
    }
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Outlives its connections: what borrows one hears of the loss from its statement, and asks again. */
const jobsPool = (connectionString: string, max: number): Pool => {
  const application_name = nameOfConnection('jobs');
  const lose = ({ message }: Error) =>
    log('info', 'A connection to the database was lost', { error: message });
  const pool = new Pool({ connectionString, application_name, max }).on('connect', (client) =>
    client.on('error', lose),
  );
  registerPool(pool);
  return pool;
};

const tasksOf = ({ only, turn }: Lane, tasks: TaskList, turns: RightOfWay): TaskList => {
  const inTurn = turn ? turns[turn] : (task: Task<string>) => task;
  const elsewhere = lanes.flatMap((lane) => lane.only ?? []);
  const isAmong = (names: readonly string[], name: string) => names.includes(name);
  return Object.fromEntries(
    Object.entries(tasks)
      .filter(([name]) => (only ? isAmong(only, name) : !isAmong(elsewhere, name)))
      .map(([name, task]) => [name, task && inTurn(heldByItsWorker(task))]),
  );
};

type Given = { pgPool: Pool; taskList: TaskList; parsedCronItems: ParsedCronItem[] };

type RunningLane = { stop: () => Promise<void> };

/** Milliseconds before a lane that broke down starts again. */
const pause = 1_000;

/**
 * A lane ends by itself when what became of a job could not be written down, as while the database is away. Then it lets
 * go of its jobs, as if its process had ended, and another takes its place.
 */
const keepLaneRunning = async (
  given: Given,
  lane: Lane,
  presence: Presence,
): Promise<RunningLane> => {
  const closing = new AbortController();
  const isClosing = () => closing.signal.aborted;
  const start = async () => {
    const taken = new Set<string>();
    const runner = await runLane(given, lane, (workerId) => {
      taken.add(workerId);
      return presence.announce(workerId);
    });
    return { runner, letGo: () => presence.withdraw([...taken]) };
  };
  let current = await start();
  const watch = async (): Promise<void> => {
    for (;;) {
      await current.runner.promise;
      if (isClosing()) return;
      log('warn', 'Some jobs could not be taken any more; their lane starts anew');
      await current.letGo();
      const next = await startAgain(start, closing.signal);
      if (!next) return;
      current = next;
      // The end came while it started, and found the one before.
      if (isClosing()) return current.runner.stop();
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      closing.abort();
      await current.runner.stop().catch(() => undefined); // it may have ended just now
      await watching;
    },
  };
};

/** Undefined when the end came meanwhile. */
const startAgain = async <T>(
  start: () => Promise<T>,
  signal: AbortSignal,
): Promise<T | undefined> => {
  for (;;) {
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return undefined;
    try {
      return await start();
    } catch (error) {
      const level = isForLackOfDatabase(error) ? 'info' : 'error';
      log(level, 'The worker could not start again', errorFacts(error));
    }
  }
};

const runLane = (
  given: Given,
  { concurrency, pollInterval }: Lane,
  announce: Presence['announce'],
): Promise<Runner> =>
  run({
    ...given,
    concurrency,
    pollInterval,
    // Start and stop belong to the process, see src/server.
    noHandleSignals: true,
    logger: new Logger(() => (level, message, given) => {
      const facts: Record<string, unknown> = { ...given };
      // A job may fail for want of another server, and that is news.
      const isOfJob = message.startsWith('Failed task');
      const isSaid = !isOfJob && isForLackOfDatabase(facts.error, message);
      log(isSaid ? 'info' : levelOf(level, message), message, facts);
    }),
    preset: {
      plugins: [announcing(announce)],
      worker: {
        // Without these, the queue would not notice that its word on a job was not heard, and no worker would take the job for
        // as long as this process lives. With them, the lane ends, and what it had begun is done again.
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
        localQueue: {
          size: concurrency,
          ttl: patience,
          refetchDelay: { durationMs: rest, maxAbortThreshold: Infinity },
        },
      },
    },
  });

/** Before it takes its first job, a worker is known to those who would take the job from the dead. */
const announcing = (announce: Presence['announce']): GraphileConfig.Plugin => ({
  name: 'AnnouncingPlugin',
  worker: {
    hooks: {
      startWorker: (_: unknown, { worker }: { worker: Taker }) => announce(worker.workerPool.id),
    },
  },
});

/** That the database is away is said once, by whoever watches it; each lane would say it every second, in several ways. */
const isForLackOfDatabase = (...said: readonly unknown[]): boolean =>
  said.some((one) => troubleOf(typeof one === 'string' ? new Error(one) : one) !== undefined);

/** A job that will be tried again is no loss yet; one that was tried as often as it may be is. */
export const levelOf = (level: string, message: string): LogLevel => {
  const [, attempt, last] = /^Failed task .* attempt (\d+) of (\d+)/.exec(message) ?? [];
  if (attempt !== undefined && attempt !== last) return 'warn';
  return level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug';
};
