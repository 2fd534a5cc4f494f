import type { Finding } from '@/platform/finding';
import type { RequestableEvent, WorkflowEvent } from '@/workflow/events';
import type { EditionKind, State } from '@/workflow/states';

/** One line of the log, as `GET /api/articles/:id/transitions` gives it. */
export type LogLine = {
  sequence: number;
  event: WorkflowEvent;
  toState: State;
  actorName: string | null;
  at: string;
  reason: string | null;
};

export type EventReport = {
  event: RequestableEvent;
  allowed: boolean;
  /** Why not; empty when allowed. */
  findings: readonly Finding[];
};

/** What the desk knows of an article's publication: the answer of the transitions endpoint. */
export type TransitionReport = {
  state: State | 'none';
  stage: number;
  /** Number of the edition in hand, and its id. */
  number?: number;
  edition?: number | string | null;
  /** Of the document that a decision would be about. */
  hash: string | null;
  log: readonly LogLine[];
  checklist: readonly Finding[];
  /** Items that an approver of the stage confirms one by one. */
  stageChecklist?: readonly string[];
  events: readonly EventReport[];
};

/** What a person adds to an event. */
export type EventInput = {
  reason?: string;
  kind?: EditionKind;
  publicNote?: string;
  checklist?: readonly string[];
};

/** Not this person's, or not in this state: such a button would only be noise. */
const outOfReach = new Set(['not-entitled', 'wrong-state', 'article-without-edition']);

export const isOutOfReach = (report: EventReport): boolean =>
  report.findings.some(({ rule }) => outOfReach.has(rule));
