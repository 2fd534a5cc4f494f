import { parseCronItems, type ParsedCronItem } from 'graphile-worker';
import { ensureCopiesAreJudgedTask } from './ensure-copies-are-judged';
import { ensureDueLinksAreCheckedTask } from './ensure-due-links-are-checked';
import { ensureNoCopyIsMissingTask } from './ensure-no-copy-is-missing';
import { ensureNoEditionIsForgottenTask } from './ensure-no-edition-is-forgotten';
import { ensureNoRenditionLingersTask } from './ensure-no-rendition-lingers';
import { ensureOldTriesAreForgottenTask } from './ensure-old-tries-are-forgotten';
import { ensureOverdueReviewsAreAnnouncedTask } from './ensure-overdue-reviews-are-announced';

/** What happens by the clock; however many workers run, each time once. */
export const timetable = (): ParsedCronItem[] =>
  parseCronItems([
    {
      task: ensureOverdueReviewsAreAnnouncedTask,
      match: '*/5 * * * *',
      // A worker that slept over one time has nothing to catch up on: the next looks at everything.
      options: { backfillPeriod: 0, maxAttempts: 1 },
    },
    {
      task: ensureNoEditionIsForgottenTask,
      match: '* * * * *',
      options: { backfillPeriod: 0, maxAttempts: 1 },
    },
    {
      task: ensureDueLinksAreCheckedTask,
      match: '*/5 * * * *',
      options: { backfillPeriod: 0, maxAttempts: 1 },
    },
    {
      task: ensureCopiesAreJudgedTask,
      match: '2,7,12,17,22,27,32,37,42,47,52,57 * * * *',
      options: { backfillPeriod: 0, maxAttempts: 1 },
    },
    {
      task: ensureNoCopyIsMissingTask,
      match: '17 3 * * *',
      options: { backfillPeriod: 0, maxAttempts: 3 },
    },
    {
      task: ensureNoRenditionLingersTask,
      match: '43 3 * * *',
      options: { backfillPeriod: 0, maxAttempts: 3 },
    },
    {
      task: ensureOldTriesAreForgottenTask,
      match: '7 4 * * *',
      options: { backfillPeriod: 0, maxAttempts: 3 },
    },
  ]);
