import { progressOn } from '@/platform/progress';
import { buildNext, buildState } from '../build-next';
import { createShutdown, stopOnSignals } from '../shutdown';

/** Builds the pages when that is needed; the database is not. */
export const build = async ({ force = false }: { force?: boolean }): Promise<void> => {
  const progress = progressOn(process.stdout);
  const shutdown = createShutdown();
  stopOnSignals(shutdown, progress.say);
  await progress.step('Pages', async (note) => {
    const state = buildState();
    if (state === 'fresh' && !force) return note('built already');
    await buildNext((stop) => shutdown.add('start', 'the build', stop));
  });
};
