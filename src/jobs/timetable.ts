import { parseCronItems, type ParsedCronItem } from 'graphile-worker';
import type { PeriodicJob } from '@/core/job-names';

/** In the form of crontab, in UTC. */
const times: Readonly<Record<PeriodicJob, { match: string; maxAttempts: number }>> = {
  'ensure-overdue-reviews-are-announced': { match: '*/5 * * * *', maxAttempts: 1 },
  'ensure-daily-letters-are-kept': { match: '*/5 * * * *', maxAttempts: 1 },
  'ensure-no-edition-is-forgotten': { match: '* * * * *', maxAttempts: 1 },
  'ensure-due-links-are-checked': { match: '*/5 * * * *', maxAttempts: 1 },
  'ensure-copies-are-judged': {
    match: '2,7,12,17,22,27,32,37,42,47,52,57 * * * *',
    maxAttempts: 1,
  },
  'ensure-no-copy-is-missing': { match: '17 3 * * *', maxAttempts: 3 },
  'ensure-no-rendition-lingers': { match: '43 3 * * *', maxAttempts: 3 },
  'ensure-backup-is-made': { match: '*/5 * * * *', maxAttempts: 1 },
  'ensure-old-tries-are-forgotten': { match: '7 4 * * *', maxAttempts: 3 },
};

/** What happens by the clock; however many workers run, each time once. */
export const timetable = (): ParsedCronItem[] =>
  parseCronItems(
    Object.entries(times).map(([task, { match, maxAttempts }]) => ({
      task,
      match,
      // A worker that slept over one time has nothing to catch up on: the next looks at everything.
      options: { backfillPeriod: 0, maxAttempts },
    })),
  );
