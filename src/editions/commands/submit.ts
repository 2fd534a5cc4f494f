import { keepLookedAtDocument, keepReviewedDocument } from '../executor/keep-reviewed-document';
import { requestCapturesOf } from '@/link-checks/commands/request-missing-captures';
import type { Verb } from '../executor/verb';

/**
 * Sends the open edition of an article to review: freezes the working copy into its document, and
 * copies the policy that the review goes by.
 */
export const submitting: Verb = {
  freezes: true,
  before: keepLookedAtDocument,
  changes: (_req, { drafted, facts, transition: { at, actor } }) => ({
    document: drafted?.document,
    policy: facts.policy,
    submittedBy: actor.kind === 'user' ? Number(actor.id) : null,
    submittedAt: at.toISOString(),
    frozenAt: at.toISOString(),
    approvedAt: null,
  }),
  after: async (req, decided) => {
    // Before publication at the latest, cited pages are kept: the review is the time to find those that are not.
    const references = decided.drafted?.document?.references ?? [];
    await requestCapturesOf(
      req,
      references.map(({ id }) => id),
    );
    return keepReviewedDocument(req, decided);
  },
};
