import type { Finding } from '@/platform/finding';
import type { ChangesSince } from '@/articles/queries/changes-since';
import type {
  EventReport,
  StageReport,
  TransitionReport,
} from '@/editions/queries/transition-report';
import type { RequestableEvent } from '@/editions/rules/events';
import type { EditionKind } from '@/editions/rules/states';

export type { EventReport, StageReport, TransitionReport };

/** What a person adds to an event, as `POST /api/articles/:id/transitions` takes it. */
export type EventInput = {
  reason?: string;
  kind?: EditionKind;
  publicNote?: string;
  checklist?: readonly string[];
  stage?: number;
  scheduledFor?: string;
  scheduledZone?: string;
  redirectTo?: string;
};

/** Why an event did not happen. */
export type RefusedEvent = {
  event: RequestableEvent;
  findings: readonly Finding[];
  /** The text or the state moved on under this person's eyes (409). */
  stale: boolean;
  /** What moved, as far as the publication says. */
  changed?: Changed;
};

/** What happened since the revision that a refused person had seen. */
export type Changed = ChangesSince;

/** Not this person's, or not in this state: such a button would only be noise. */
const outOfReach = new Set([
  'not-entitled',
  'wrong-state',
  'edition-already-open',
  'article-without-edition',
  'no-review-due',
  'retraction-not-proposed',
]);

export const isHidden = (report: EventReport): boolean =>
  report.findings.some(({ rule }) => outOfReach.has(rule));
