import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf, systemActor } from '@/core/actor';
import { executeTransition } from './execute-transition';
import type { Refusal } from '@/core/refusal';
import { keepLookedAtDocument } from './keep-reviewed-document';
import type { EditionStatus, Verb } from './verb';

/**
 * Freezes the working copy of an edition under review again, after a save or a change of its citations.
 * Approvals given for another document, or by somebody who has contributed since, are void, and the
 * review goes back to the stage that lacks them.
 */
export const rebuildDocument = (
  req: PayloadRequest,
  { articleId }: { articleId: number },
): Promise<Result<EditionStatus, Refusal>> => {
  const actor = req.user ? personOf(req) : systemActor;
  return executeTransition(req, articleId, { event: 'revise' }, rebuilding, actor);
};

/** What every change of a text under review does to its edition. */
export const rebuilding = {
  freezes: true,
  isIdle: ({ facts }) =>
    facts.draftedHash === facts.contentHash &&
    facts.approvals.every(({ voided, user }) => voided || !facts.contributors.includes(user)),
  before: keepLookedAtDocument,
  changes: (_req, { drafted, transition: { at } }) => ({
    document: drafted?.document,
    frozenAt: at.toISOString(),
  }),
} satisfies Verb;
