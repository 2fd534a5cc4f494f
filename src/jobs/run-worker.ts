import type { ParsedCronItem, Runner, TaskList, Worker as Taker } from 'graphile-worker';
import { Logger, run } from 'graphile-worker';
import { effects } from '@/commands/effects';
import type { LogLevel } from '@/platform/logging';
import { log } from '@/platform/logging';
import { ensureSourceIsCheckedTask } from './ensure-source-is-checked';
import { showPresence, type Presence } from './worker-presence';

export type Worker = {
  /** Takes no new job and waits for those that run; what does not finish is taken up by another worker. */
  stop: () => Promise<void>;
};

/**
 * What is due at an instant must not stand in line behind a slow mail server, so it has takers of its own. Telling of
 * what was published is only computing: one at a time leaves the processor to what is still to be published.
 */
const lanes = [
  { only: [effects.editionIsPublished], concurrency: 3, pollInterval: 500 },
  { only: [effects.transitionIsTold], concurrency: 1, pollInterval: 1_000 },
  // Receivers that hang keep only each other waiting.
  { only: [effects.webhookIsDelivered], concurrency: 2, pollInterval: 1_000 },
  // So do cited pages, and each waits for its host's turn besides.
  { only: [ensureSourceIsCheckedTask], concurrency: 4, pollInterval: 1_000 },
  // A copy may be tens of megabytes, and an archive that is asked to keep a page takes its time.
  {
    only: [effects.sourceIsArchived, effects.archivedCopyIsKnown],
    concurrency: 2,
    pollInterval: 1_000,
  },
  // Files take seconds of a processor for each article, and a reader who comes sooner has them made at once.
  { only: [effects.renditionsAreMade], concurrency: 1, pollInterval: 1_000 },
  { only: null, concurrency: 4, pollInterval: 1_000 },
] as const satisfies readonly Lane[];

type Lane = { only: readonly string[] | null; concurrency: number; pollInterval: number };

/**
 * Milliseconds for which a lane that found nothing does not look again. Every new job calls every lane of every process:
 * without it, three hundred publications made eleven thousand questions.
 */
const rest = 100;

/** Milliseconds after which a job that was taken, and waits behind a slow one, is given back to the others. */
const patience = 3_000;

/** Takes jobs from the queue in the database until it is stopped. */
export const runWorker = async (
  connectionString: string,
  tasks: TaskList,
  cron: ParsedCronItem[] = [],
): Promise<Worker> => {
  const presence = await showPresence(connectionString);
  const runners: Runner[] = [];
  const stop = async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await presence.end();
  };
  try {
    for (const lane of lanes) {
      const taskList = tasksOf(lane, tasks);
      if (Object.keys(taskList).length === 0) continue;
      const parsedCronItems = lane.only ? [] : cron;
      runners.push(await runLane({ connectionString, taskList, parsedCronItems }, lane, presence));
    }
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const tasksOf = ({ only }: Lane, tasks: TaskList): TaskList => {
  const elsewhere: readonly string[] = lanes.flatMap((lane) => lane.only ?? []);
  return Object.fromEntries(
    Object.entries(tasks).filter(([name]) =>
      only ? only.includes(name) : !elsewhere.includes(name),
    ),
  );
};

type Given = { connectionString: string; taskList: TaskList; parsedCronItems: ParsedCronItem[] };

const runLane = (
  given: Given,
  { concurrency, pollInterval }: Lane,
  presence: Presence,
): Promise<Runner> =>
  run({
    ...given,
    concurrency,
    maxPoolSize: concurrency + 2,
    pollInterval,
    // Start and stop belong to the process, see src/server.
    noHandleSignals: true,
    logger: new Logger(() => (level, message, facts) => log(levelOf(level), message, { ...facts })),
    preset: {
      plugins: [announcing(presence)],
      worker: {
        localQueue: {
          size: concurrency,
          ttl: patience,
          refetchDelay: { durationMs: rest, maxAbortThreshold: Infinity },
        },
      },
    },
  });

/** Before it takes its first job, a worker is known to those who would take the job from the dead. */
const announcing = (presence: Presence): GraphileConfig.Plugin => ({
  name: 'AnnouncingPlugin',
  worker: {
    hooks: {
      startWorker: (_: unknown, { worker }: { worker: Taker }) =>
        presence.announce(worker.workerPool.id),
    },
  },
});

const levelOf = (level: string): LogLevel =>
  level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug';
