import { OperatorError } from '@/platform/operator-error';
import { env } from '@/platform/env';
import { progressOn } from '@/platform/progress';
import { wantsDemo, makeDemo } from '../demo';
import { withInstallation } from '../installation';

/** Fills the database of a running publication that is empty, or finishes a demo that was begun. */
export const seedDemoCommand = async (): Promise<void> => {
  const progress = progressOn(process.stdout);
  await requireAnswer(env().publicUrl);
  await withInstallation(async (payload, databaseUrl, signal) => {
    if (!(await wantsDemo(payload, { wish: true, embedded: true }))) {
      throw new OperatorError('The database is not empty, so no demo was put into it.');
    }
    await progress.step('Demo publication', (note) =>
      makeDemo(payload, { databaseUrl, signal, note }),
    );
  });
  process.exit(0);
};

/** Some demo texts cite pages of the publication itself, which are really fetched. */
const requireAnswer = async (url: string): Promise<void> => {
  const answer = await fetch(url).catch(() => undefined);
  if (answer) return;
  throw new OperatorError(
    `The demo cites pages of the publication, which does not answer at ${url}: run npm start -- --no-demo first, or simply npm start.`,
  );
};
