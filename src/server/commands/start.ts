import { env } from '@/platform/env';
import { progressOn } from '@/platform/progress';
import { startPublication } from '../start-publication';
import { reportErrors } from '../failures/report-errors';
import { reportFailure } from '../report-failure';
import { startTracing } from '../traces/start-tracing';
import { createShutdown, stopOnSignals } from '../shutdown';

type StartOptions = { demo?: boolean; dev: boolean };

/** Runs until a signal ends it. What was started is stopped again when a later step fails. */
export const start = async ({ demo, dev }: StartOptions): Promise<void> => {
  const progress = progressOn(process.stdout);
  const shutdown = createShutdown();
  stopOnSignals(shutdown, progress.say);
  reportErrors();
  await startTracing(shutdown);
  progress.say(`Ibidem (${env().role}${dev ? ', development' : ''})\n`);
  const started = startPublication({ demo, dev, progress, shutdown });
  // The step in hand comes to its end before what it uses is taken from it.
  shutdown.add('start', 'the start', () => started.catch(() => undefined));
  try {
    await started;
  } catch (error) {
    // What failed because the end came says nothing of the publication.
    if (shutdown.isRunning()) return;
    await shutdown.run();
    reportFailure(error);
  }
};
