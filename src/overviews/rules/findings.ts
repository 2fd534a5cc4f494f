import { inEach } from '@/languages/texts';
import { catalogueOf, findingsOf, type FindingCatalogue } from '@/platform/finding';

export type OverviewRule =
  | 'plan-not-yours'
  | 'plan-nothing-open'
  | 'plan-scheduled'
  | 'plan-no-instant'
  | 'plan-zone-unknown'
  | 'day-passed'
  | 'day-under-review'
  | 'day-unknown'
  | 'day-changed-meanwhile'
  | 'day-not-movable'
  | 'feed-unknown';

/** Why the desk keeps no such plan, day or feed. */
export const overviewCatalogue: FindingCatalogue<OverviewRule> = catalogueOf(
  {
    'plan-not-yours': 'error',
    'plan-nothing-open': 'error',
    'plan-scheduled': 'error',
    'plan-no-instant': 'error',
    'plan-zone-unknown': 'error',
    'day-passed': 'error',
    'day-under-review': 'error',
    'day-unknown': 'error',
    'day-changed-meanwhile': 'error',
    'day-not-movable': 'error',
    'feed-unknown': 'error',
  },
  inEach((texts) => texts.findings.overviews),
);

export const overviewFinding = findingsOf(overviewCatalogue);
