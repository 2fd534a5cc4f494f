import type { WorkflowEvent } from './events';
import type { GuardName } from './guards/guards';
import type { State } from './states';

/**
 * One event. `to: 'same'` leaves the state as it is; `'quorum'` is the next stage of the review or,
 * after the last, `approved`. `subject` says which edition of the article the event is about: the open one, the
 * live one, the latest that readers ever had, or a `new` one that it starts.
 */
export type TransitionRow = {
  from: readonly (State | 'none')[];
  to: State | 'same' | 'quorum';
  subject: 'open' | 'live' | 'latest' | 'new';
  guards: readonly GuardName[];
};

/** What any road to the reader must pass, so that no claim is published without its source. */
export const publicationGuards = [
  'citations-resolved',
  'links-checked',
  'sources-archived',
  'quotations-verified',
] as const;

/** The state machine. Who may ask for an event stands beside it, in `permissions`. */
export const transitions = {
  create: { from: ['none'], to: 'draft', subject: 'new', guards: [] },
  submit: {
    from: ['draft', 'changes_requested'],
    to: 'in_review',
    subject: 'open',
    guards: ['required-fields', 'citations-parse'],
  },
  recall: { from: ['in_review'], to: 'draft', subject: 'open', guards: ['nothing-decided'] },
  request_changes: {
    from: ['in_review', 'approved'],
    to: 'changes_requested',
    subject: 'open',
    guards: ['reason-given'],
  },
  approve: {
    from: ['in_review'],
    to: 'quorum',
    subject: 'open',
    guards: [
      'expected-hash',
      'document-intact',
      'not-a-contributor',
      'stage-is-theirs',
      'stage-lacks-approval',
      'not-approved-twice',
      'checklist-done',
      'claims-checked',
      'blocking-comments-resolved',
      'publishable-at-last-stage',
    ],
  },
  revise: {
    from: ['in_review'],
    to: 'same',
    subject: 'open',
    guards: ['citations-parse', 'kind-as-submitted'],
  },
  reopen: { from: ['approved'], to: 'draft', subject: 'open', guards: [] },
  schedule: {
    from: ['approved'],
    to: 'scheduled',
    subject: 'open',
    guards: [
      'future-instant',
      'expected-hash',
      'document-intact',
      'approved-hash',
      'quorum-met',
      'reason-over-notice',
    ],
  },
  unschedule: {
    from: ['scheduled', 'publish_failed'],
    to: 'approved',
    subject: 'open',
    guards: [],
  },
  publish: {
    from: ['approved', 'scheduled', 'publish_failed'],
    to: 'published',
    subject: 'open',
    guards: [
      'time-has-come',
      'expected-hash',
      'document-intact',
      'approved-hash',
      'quorum-met',
      'not-removed',
      // Raised after the approval, an objection still stands between the text and its readers, as the checklist says.
      'blocking-comments-resolved',
      ...publicationGuards,
      'reason-over-notice',
    ],
  },
  fail: { from: ['scheduled'], to: 'publish_failed', subject: 'open', guards: ['reason-given'] },
  force_publish: {
    from: ['draft', 'in_review'],
    to: 'published',
    subject: 'open',
    guards: [
      'required-fields',
      'citations-parse',
      'expected-hash',
      'document-intact',
      'reason-given',
      'not-removed',
      ...publicationGuards,
    ],
  },
  ratify: {
    from: ['published'],
    to: 'same',
    subject: 'live',
    guards: ['review-due', 'expected-hash', 'not-a-contributor', 'not-the-one-who-forced'],
  },
  new_edition: {
    from: ['published', 'withdrawn', 'retracted', 'superseded', 'discarded'],
    to: 'draft',
    subject: 'new',
    guards: ['no-open-edition', 'not-removed', 'edition-kind', 'correction-note'],
  },
  supersede: {
    from: ['published', 'withdrawn', 'retracted'],
    to: 'superseded',
    subject: 'live',
    guards: [],
  },
  withdraw: {
    from: ['published'],
    to: 'withdrawn',
    subject: 'live',
    guards: ['public-note-given'],
  },
  propose_retraction: {
    from: ['published', 'withdrawn'],
    to: 'same',
    subject: 'live',
    guards: ['reason-given', 'public-note-given'],
  },
  retract: {
    from: ['published', 'withdrawn'],
    to: 'retracted',
    subject: 'live',
    guards: ['reason-given', 'retraction-proposed-by-another'],
  },
  remove: {
    from: ['published', 'withdrawn', 'retracted', 'superseded'],
    to: 'removed',
    subject: 'latest',
    guards: ['reason-given', 'redirect-fits'],
  },
  discard: {
    from: ['draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'publish_failed'],
    to: 'discarded',
    subject: 'open',
    guards: [],
  },
  check_claim: {
    from: ['in_review'],
    to: 'same',
    subject: 'open',
    guards: ['not-a-contributor', 'stage-is-theirs'],
  },
  uncheck_claim: { from: ['in_review'], to: 'same', subject: 'open', guards: ['stage-is-theirs'] },
} as const satisfies Record<WorkflowEvent, TransitionRow>;

export const rowOf = (event: WorkflowEvent): TransitionRow => transitions[event];
