import type { Actor } from './actor';
import type { EditionFacts } from './edition-facts';
import { stageInQuestion } from '@/reviews/rules/stages';

/** The edition as it would stand with one approval more, given now by this person. */
export const withApproval = (
  edition: EditionFacts,
  actor: Actor,
  wished: number | undefined,
): EditionFacts => {
  const { round, contentHash, approvals } = edition;
  if (actor.kind !== 'user' || contentHash === null) return edition;
  const stage = stageInQuestion(edition, actor, wished);
  const mine = { user: actor.id, stage, round, contentHash, voided: false };
  return { ...edition, approvals: [...approvals, mine] };
};
