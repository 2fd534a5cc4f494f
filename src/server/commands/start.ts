import { env } from '@/platform/env';
import { progressOn } from '@/platform/progress';
import { startPublication } from '../start-publication';
import { reportFailure } from '../report-failure';
import { createShutdown, stopOnSignals } from '../shutdown';

type StartOptions = { demo?: boolean; dev: boolean };

/** Runs until a signal ends it. What was started is stopped again when a later step fails. */
export const start = async ({ demo, dev }: StartOptions): Promise<void> => {
  const progress = progressOn(process.stdout);
  const shutdown = createShutdown();
  stopOnSignals(shutdown, progress.say);
  progress.say(`Ibidem (${env().role}${dev ? ', development' : ''})\n`);
  try {
    await startPublication({ demo, dev, progress, shutdown });
  } catch (error) {
    if (shutdown.isRunning()) return;
    await shutdown.run();
    reportFailure(error);
  }
};
