import type { Actor, Id } from '@/editions/rules/actor';
import type { WorkflowEvent } from '@/editions/rules/events';
import type { EditorialPolicy } from '@/reviews/rules/policy';
import type { Role, State } from '@/editions/rules/states';

/** Somebody who may log in. */
export type DeskPerson = { id: Id; name: string; roles: readonly Role[] };

export const asActor = (person: DeskPerson): Actor => ({ kind: 'user', ...person });

/** What decides who reviews. */
export type ReviewFacts = {
  policy: EditorialPolicy;
  people: readonly DeskPerson[];
  /** Those in force. */
  assignments: readonly { stageName: string; user: Id }[];
  contributors: readonly Id[];
};

/** What decides who hears of an entry in an edition's log. */
export type NotificationFacts = ReviewFacts & {
  event: WorkflowEvent;
  /** Where the edition stood after it. */
  state: State;
  stage: number;
  /** Where the review stood before; null when the edition was not under review. */
  stageBefore: number | null;
  /** Null when the publication itself acted. */
  actor: Id | null;
  /** What has happened to the edition since: a job may run late. */
  later: readonly { event: WorkflowEvent; state: State; stage: number }[];
  owner: Id | null;
  submittedBy: Id | null;
  bylined: readonly Id[];
  authors: readonly Id[];
  /** Whose approvals count. */
  approvers: readonly Id[];
  /** Whose approvals this entry cost. */
  voided: readonly Id[];
  scheduledBy: Id | null;
  forcedBy: Id | null;
  retractionProposedBy: Id | null;
};
