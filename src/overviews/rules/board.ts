import type { RequestableEvent } from '@/editions/rules/events';
import type { State } from '@/editions/rules/states';

/** Where a card of the board stands: a state, or a stage of the review by its name. */
export type ColumnId =
  | 'draft'
  | `stage:${string}`
  | 'changes_requested'
  | 'approved'
  | 'scheduled'
  | 'publish_failed'
  | 'published';

export type Placed = { state: State; stage: { name: string } | null };

/** The column of an article; one under review without a known stage stands with drafts of none. */
export const columnOf = ({ state, stage }: Placed): ColumnId => {
  switch (state) {
    case 'in_review':
      return `stage:${stage?.name ?? ''}`;
    case 'draft':
    case 'changes_requested':
    case 'approved':
    case 'scheduled':
    case 'publish_failed':
      return state;
    default:
      return 'published';
  }
};

/**
 * All columns in order: stages of the policy, then those of older policies that something still is in; failed
 * publications only where there is one.
 */
export const columnsFor = (
  stages: readonly string[],
  taken: readonly ColumnId[],
): readonly ColumnId[] => {
  const named = stages.map((name): ColumnId => `stage:${name}`);
  const older = taken.filter((id) => id.startsWith('stage:') && !named.includes(id));
  const failed: readonly ColumnId[] = taken.includes('publish_failed') ? ['publish_failed'] : [];
  return [
    'draft',
    ...named,
    ...new Set(older),
    'changes_requested',
    'approved',
    'scheduled',
    ...failed,
    'published',
  ];
};

/** Why a card may not be dropped on a column; `stage` is a part of the sentence. */
export type WhyNot =
  | 'begins-elsewhere'
  | 'stage-first'
  | 'only-forward'
  | 'not-under-review'
  | 'reopen-first'
  | 'unschedule-first'
  | 'approve-first'
  | 'already-public'
  | 'by-itself'
  | 'by-writers'
  | 'by-submitter'
  | 'by-editors'
  | 'by-stage'
  | 'by-publishers';

export type Move =
  | { kind: 'here' }
  | { kind: 'event'; event: RequestableEvent }
  | { kind: 'no'; why: WhyNot; stage: string };

export type Mover = Placed & { events: readonly RequestableEvent[]; nextStage: string | null };

/** What dropping an article on a column would ask for, or why it cannot be dropped there. */
export const moveTo = (article: Mover, to: ColumnId): Move => {
  if (columnOf(article) === to) return { kind: 'here' };
  const said = ruleFor(article, to);
  if (typeof said === 'string') return { kind: 'no', why: said, stage: stageNamed(article, said) };
  const [event, whose] = said;
  return article.events.includes(event)
    ? { kind: 'event', event }
    : { kind: 'no', why: whose, stage: article.stage?.name ?? '' };
};

type Rule = WhyNot | readonly [RequestableEvent, WhyNot];

const ruleFor = (article: Mover, to: ColumnId): Rule => {
  switch (article.state) {
    case 'draft':
    case 'changes_requested':
      return beforeReview(article, to);
    case 'in_review':
      return underReview(article, to);
    case 'approved':
      return onceApproved(to);
    case 'scheduled':
    case 'publish_failed':
      return onTheWay(to);
    default:
      return to === 'draft' ? ['new_edition', 'by-writers'] : 'already-public';
  }
};

const beforeReview = ({ nextStage }: Mover, to: ColumnId): Rule => {
  if (to === `stage:${nextStage}`) return ['submit', 'by-writers'];
  if (to.startsWith('stage:')) return 'begins-elsewhere';
  if (to === 'publish_failed') return 'by-itself';
  return to === 'scheduled' || to === 'published' ? 'approve-first' : 'not-under-review';
};

const underReview = ({ nextStage }: Mover, to: ColumnId): Rule => {
  const next: ColumnId = nextStage === null ? 'approved' : `stage:${nextStage}`;
  if (to === next) return ['approve', 'by-stage'];
  switch (to) {
    case 'draft':
      return ['recall', 'by-submitter'];
    case 'changes_requested':
      return ['request_changes', 'by-stage'];
    case 'approved':
      return 'stage-first';
    case 'scheduled':
    case 'published':
      return 'approve-first';
    case 'publish_failed':
      return 'by-itself';
    default:
      return 'only-forward';
  }
};

const onceApproved = (to: ColumnId): Rule => {
  switch (to) {
    case 'draft':
      return ['reopen', 'by-editors'];
    case 'changes_requested':
      return ['request_changes', 'by-stage'];
    case 'scheduled':
      return ['schedule', 'by-publishers'];
    case 'published':
      return ['publish', 'by-publishers'];
    case 'publish_failed':
      return 'by-itself';
    default:
      return 'reopen-first';
  }
};

const onTheWay = (to: ColumnId): Rule => {
  if (to === 'approved') return ['unschedule', 'by-publishers'];
  if (to === 'published') return ['publish', 'by-publishers'];
  return to === 'publish_failed' ? 'by-itself' : 'unschedule-first';
};

/** The stage that the sentence names: the next one, where it says what comes first. */
const stageNamed = ({ nextStage, stage }: Mover, why: WhyNot): string =>
  (why === 'begins-elsewhere' || why === 'stage-first' ? nextStage : stage?.name) ?? '';
