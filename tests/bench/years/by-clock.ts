import { setTimeout as sleep } from 'node:timers/promises';
import type { PeriodicJob } from '@/core/job-names';
import type { Measure } from './sized';

/** What the worker does by the clock. A backup is measured as a command. */
const jobs: readonly PeriodicJob[] = [
  'ensure-no-edition-is-forgotten',
  'ensure-overdue-reviews-are-announced',
  'ensure-daily-letters-are-kept',
  'ensure-due-links-are-checked',
  'ensure-copies-are-judged',
  'ensure-no-copy-is-missing',
  'ensure-no-rendition-lingers',
  'ensure-old-tries-are-forgotten',
];

/** Milliseconds from putting a job into the queue until it has left it. */
export const byClock: readonly Measure[] = jobs.map((job) => ({
  name: `by the clock: ${job.replace('ensure-', '').replaceAll('-', ' ')}`,
  unit: 'ms',
  rounds: 3,
  take: async ({ client }) => {
    const begun = performance.now();
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM graphile_worker.add_job($1, '{}'::json, max_attempts := 1)`,
      [job],
    );
    const id = rows[0]?.id;
    for (;;) {
      const { rows: left } = await client.query<{ error: string | null }>(
        `SELECT last_error AS error FROM graphile_worker._private_jobs WHERE id = $1`,
        [id],
      );
      if (left.length === 0) return performance.now() - begun;
      if (left[0]?.error) throw new Error(`${job}: ${left[0].error}`);
      await sleep(2);
    }
  },
}));
