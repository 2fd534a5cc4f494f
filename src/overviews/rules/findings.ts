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
  | 'feed-unknown'
  | 'view-name'
  | 'view-unknown-page'
  | 'view-not-found'
  | 'view-not-yours'
  | 'view-sharing-not-yours'
  | 'owner-not-yours'
  | 'owner-unknown'
  | 'topic-unknown'
  | 'bulk-too-many'
  | 'review-none-open';

/** What overviews of the desk refuse: plans, days, feeds, views, and changes of many articles. */
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
    'view-name': 'error',
    'view-unknown-page': 'error',
    'view-not-found': 'error',
    'view-not-yours': 'error',
    'view-sharing-not-yours': 'error',
    'owner-not-yours': 'error',
    'owner-unknown': 'error',
    'topic-unknown': 'error',
    'bulk-too-many': 'error',
    'review-none-open': 'error',
  },
  inEach((texts) => texts.findings.overviews),
);

export const overviewFinding = findingsOf(overviewCatalogue);
