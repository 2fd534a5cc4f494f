import type { Finding } from '@/platform/finding';
import { decide } from './decide';
import type { Actor } from './actor';
import type { EditionFacts, EventRequest } from './edition-facts';
import type { WorkflowEvent } from './events';
import { hashInForce } from './hash-in-force';
import { stageAt, stageInQuestion } from '@/reviews/rules/stages';

/** Whether an event would be accepted now, if the person filled in everything that it asks for. */
export type Prospect = { event: WorkflowEvent; allowed: boolean; findings: readonly Finding[] };

export const foresee = (
  edition: EditionFacts,
  event: WorkflowEvent,
  actor: Actor,
  now: Date,
): Prospect => {
  const decision = decide(edition, filledIn(edition, event, actor, now), actor, now);
  return { event, allowed: decision.ok, findings: decision.ok ? [] : decision.error };
};

const filledIn = (
  edition: EditionFacts,
  event: WorkflowEvent,
  actor: Actor,
  now: Date,
): EventRequest => ({
  event,
  reason: '…',
  publicNote: '…',
  expectedHash: hashInForce(edition) ?? '…',
  scheduledFor: new Date(now.getTime() + 60_000).toISOString(),
  scheduledZone: 'UTC',
  kind: edition.article.everPublished ? 'update' : 'first',
  checklist: stageAt(edition.policy, stageInQuestion(edition, actor)).checklist,
});
