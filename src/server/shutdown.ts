import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '@/platform/env';
import { errorFacts, log } from '@/platform/logging';

/** What must be stopped, in the order in which it was started. */
export type Shutdown = {
  add: (name: string, stop: () => Promise<unknown>) => void;
  /** Stops everything, the last first, each within its time. Calling it again waits for the same stop. */
  run: () => Promise<void>;
  isRunning: () => boolean;
};

const patience = 25_000;

export const createShutdown = (): Shutdown => {
  const stops: { name: string; stop: () => Promise<unknown> }[] = [];
  let running: Promise<void> | undefined;
  const stopAll = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await stopInTime(next.name, next.stop);
  };
  return {
    add: (name, stop) => void stops.push({ name, stop }),
    run: () => (running ??= stopAll()),
    isRunning: () => running !== undefined,
  };
};

/** Ends the process cleanly on Ctrl-C, a service manager's request or a defect that nobody caught. */
export const stopOnSignals = (shutdown: Shutdown, say: (line: string) => void): void => {
  const end = (code: number) => void shutdown.run().finally(() => process.exit(code));
  const stop = (reason: string) => {
    // npm and the shell may each pass on the same Ctrl-C, so a repeated signal is no wish of its own.
    if (!shutdown.isRunning()) say(`\nStopping (${reason}) …`);
    end(0);
  };
  for (const signal of signals()) process.on(signal, () => stop(signal));
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

const stopInTime = async (name: string, stop: () => Promise<unknown>): Promise<void> => {
  const timer = new AbortController();
  const late = sleep(patience, true, { signal: timer.signal }).catch(() => false);
  try {
    if ((await Promise.race([stop(), late])) === true) log('warn', `${name} did not stop in time`);
  } catch (error) {
    log('warn', `${name} did not stop cleanly`, errorFacts(error));
  } finally {
    timer.abort();
  }
};
