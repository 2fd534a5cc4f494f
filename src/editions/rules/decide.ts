import { err, ok, type Result } from '@/platform/result';
import type { Finding } from '@/platform/finding';
import type { Actor } from './actor';
import type { EditionFacts, EventRequest } from './edition-facts';
import type { WorkflowEvent } from './events';
import { workflowFinding } from './findings';
import { guards } from './guards/guards';
import { isEntitled } from './permissions';
import { hashInForce } from './hash-in-force';
import {
  countingApprovals,
  firstUnmetStage,
  lastStage,
  stageInQuestion,
} from '@/reviews/rules/stages';
import type { State } from './states';
import { rowOf } from './transitions';
import { withApproval } from './with-approval';

/** An accepted event: what the executor writes, and nothing that it must decide. */
export type Transition = {
  event: WorkflowEvent;
  from: State | 'none';
  to: State;
  stage: number;
  round: number;
  at: Date;
  actor: Actor;
  reason: string | null;
  /** The document that the event is about. */
  contentHash: string | null;
  approvedHash: string | null;
  /** `void-stale` voids those that no longer count: of another document, or by a contributor. */
  approvals: 'keep' | 'add' | 'void-all' | 'void-stale';
  /** The stage that an added approval counts for. */
  approvedStage: number | null;
};

/**
 * Whether an event may happen to an edition now, and what it does. Pure: all that it depends on is
 * in the arguments. A refusal names every reason that the person can do something about.
 */
export const decide = (
  edition: EditionFacts,
  request: EventRequest,
  actor: Actor,
  now: Date,
): Result<Transition, readonly Finding[]> => {
  const { event } = request;
  const row = rowOf(event);
  if (!isEntitled(actor, event, edition)) return err([workflowFinding('not-entitled', { event })]);
  if (!row.from.includes(edition.state)) {
    return err([workflowFinding('wrong-state', { event, state: edition.state })]);
  }
  const question = { edition, request, actor, now };
  const stale = guards['revision-seen'](question);
  if (stale.length > 0) return err(stale);
  const findings = row.guards.flatMap((name) => guards[name](question));
  return findings.length > 0 ? err(findings) : ok(transitionOf(edition, request, actor, now));
};

const transitionOf = (
  edition: EditionFacts,
  request: EventRequest,
  actor: Actor,
  now: Date,
): Transition => ({
  event: request.event,
  from: edition.state,
  at: now,
  actor,
  reason: request.reason?.trim() || null,
  ...outcomeOf(edition, request, actor),
});

type Outcome = Pick<
  Transition,
  'to' | 'stage' | 'round' | 'contentHash' | 'approvedHash' | 'approvals' | 'approvedStage'
>;

const outcomeOf = (edition: EditionFacts, request: EventRequest, actor: Actor): Outcome => {
  const { event } = request;
  const unchanged: Outcome = {
    to: targetOf(edition, event),
    stage: edition.stage,
    round: edition.round,
    contentHash: edition.contentHash,
    approvedHash: edition.approvedHash,
    approvals: 'keep',
    approvedStage: null,
  };
  switch (event) {
    case 'create':
    case 'new_edition':
      return { ...unchanged, stage: 0, round: 0, contentHash: null, approvedHash: null };
    case 'submit':
      return { ...resubmitted(unchanged), contentHash: edition.draftedHash };
    case 'force_publish':
      return { ...unchanged, contentHash: hashInForce(edition) };
    case 'ratify':
      return { ...unchanged, approvedHash: edition.contentHash };
    case 'revise':
      return revised(edition, unchanged);
    case 'approve':
      return approved(edition, unchanged, actor, request.stage);
    case 'request_changes':
    case 'reopen':
      return { ...unchanged, stage: 0, approvedHash: null, approvals: 'void-all' };
    default:
      return unchanged;
  }
};

const targetOf = (edition: EditionFacts, event: WorkflowEvent): State => {
  const { to } = rowOf(event);
  if (to !== 'same' && to !== 'quorum') return to;
  return edition.state === 'none' ? 'draft' : edition.state;
};

const resubmitted = (outcome: Outcome): Outcome => ({
  ...outcome,
  stage: 0,
  round: outcome.round + 1,
  approvedHash: null,
});

/** After a change the review stands where the approvals that still count have brought it. */
const revised = (edition: EditionFacts, outcome: Outcome): Outcome => {
  const contentHash = edition.draftedHash ?? edition.contentHash;
  const counting = countingApprovals({ ...edition, contentHash });
  const stage = firstUnmetStage(edition.policy, counting) ?? lastStage(edition.policy);
  return { ...outcome, contentHash, stage, approvals: 'void-stale' };
};

const approved = (
  edition: EditionFacts,
  outcome: Outcome,
  actor: Actor,
  wished: number | undefined,
): Outcome => {
  const counting = countingApprovals(withApproval(edition, actor, wished));
  const unmet = firstUnmetStage(edition.policy, counting);
  const approvedStage = stageInQuestion(edition, actor, wished);
  const added: Outcome = { ...outcome, approvals: 'add', approvedStage };
  return unmet === null
    ? { ...added, to: 'approved', approvedHash: edition.contentHash }
    : { ...added, to: 'in_review', stage: unmet };
};
