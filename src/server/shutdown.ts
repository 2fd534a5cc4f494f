import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '@/platform/env';
import { errorFacts, log } from '@/platform/logging';

/**
 * In which order a publication stops, whatever was started first: nobody who is still at work finds a part gone that
 * the work needs. The start itself is among them, since the end may come at any moment of it.
 */
export const phases = ['requests', 'start', 'jobs', 'pools', 'Postgres'] as const;
export type Phase = (typeof phases)[number];

/** What must be stopped, and in which order. */
export type Shutdown = {
  /**
   * @param atOnce the least that must be done when nobody waits for `stop`, without waiting for anything
   */
  add: (phase: Phase, name: string, stop: () => Promise<unknown>, atOnce?: () => void) => void;
  /** Stops everything, one phase after the other, each within its time. Calling it again waits for the same stop. */
  run: () => Promise<void>;
  /** Does the least for whatever has not stopped yet. */
  runAtOnce: () => void;
  isRunning: () => boolean;
  /** Aborted when the stop begins: no further step of a start is taken then. */
  signal: AbortSignal;
};

/** Milliseconds. */
const patience: Readonly<Record<Phase, number>> = {
  requests: 10_000,
  start: 10_000,
  jobs: 20_000,
  pools: 5_000,
  Postgres: 25_000,
};

type Stop = { name: string; stop: () => Promise<unknown>; atOnce?: (() => void) | undefined };

export const createShutdown = (): Shutdown => {
  const stops = new Map<Phase, Stop[]>(phases.map((phase) => [phase, []]));
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  let isDone = false;
  const stopAll = async () => {
    // What is added meanwhile may belong to a phase that was thought to be over.
    for (let phase = firstOf(stops); phase; phase = firstOf(stops)) {
      const { [phase]: limit } = patience;
      const together = stops.get(phase) ?? [];
      await Promise.all(together.map(({ name, stop }) => stopInTime(name, stop, limit)));
      const later = stops.get(phase)?.filter((one) => !together.includes(one));
      stops.set(phase, later ?? []);
    }
    isDone = true;
  };
  return {
    add: (phase, name, stop, atOnce) => {
      if (isDone) void stopInTime(name, stop, patience[phase]);
      else stops.set(phase, [...(stops.get(phase) ?? []), { name, stop, atOnce }]);
    },
    run: () => {
      stopping.abort();
      return (running ??= stopAll());
    },
    runAtOnce: () => {
      for (const { atOnce } of [...stops.values()].flat()) atOnce?.();
    },
    isRunning: () => running !== undefined,
    signal: stopping.signal,
  };
};

const firstOf = (stops: ReadonlyMap<Phase, readonly Stop[]>): Phase | undefined =>
  phases.find((phase) => (stops.get(phase)?.length ?? 0) > 0);

/** npm and the shell may each pass on the same Ctrl-C within so many milliseconds: that is no second wish. */
const echo = 1_000;

/** Ends the process cleanly on Ctrl-C, a service manager's request or a defect that nobody caught; at once on a second. */
export const stopOnSignals = (shutdown: Shutdown, say: (line: string) => void): void => {
  const end = (code: number) => void shutdown.run().finally(() => process.exit(code));
  const stop = (reason: string) => {
    if (!shutdown.isRunning()) say(`\nStopping (${reason}) …`);
    end(0);
  };
  let firstAt: number | undefined;
  const hear = (signal: NodeJS.Signals) => {
    firstAt ??= performance.now();
    if (performance.now() - firstAt < echo) return stop(signal);
    say(`Stopping at once (${signal} again)`);
    shutdown.runAtOnce();
    process.exit(1);
  };
  for (const signal of signals()) process.on(signal, () => hear(signal));
  // Whoever read our lines may be gone. To log that failure would only write to the same pipe, for ever.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  if (env().underNpm) stopWithParent(() => stop('npm has ended'));
  process.on('uncaughtException', (error) => {
    log('error', 'A defect stopped the process', errorFacts(error));
    end(1);
  });
  process.on('unhandledRejection', (error) => {
    log('error', 'A failure that nobody handled', errorFacts(error));
  });
};

/** Without a terminal, a hang-up is for the shell: `nohup` must keep its meaning. */
const signals = (): NodeJS.Signals[] =>
  process.stdout.isTTY ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM'];

/** A service manager ends npm, npm ends its shell, and the shell does not pass it on: so its end is the signal. */
const stopWithParent = (stop: () => void): void => {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
};

const stopInTime = async (
  name: string,
  stop: () => Promise<unknown>,
  limit: number,
): Promise<void> => {
  const timer = new AbortController();
  const late = sleep(limit, true, { signal: timer.signal }).catch(() => false);
  try {
    if ((await Promise.race([stop(), late])) === true) log('warn', `${name} did not stop in time`);
  } catch (error) {
    log('warn', `${name} did not stop cleanly`, errorFacts(error));
  } finally {
    timer.abort();
  }
};
