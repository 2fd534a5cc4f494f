import { issuing } from '../executor/issue-edition';
import type { Verb } from '../executor/verb';

/**
 * Publishes a text before its review, which stays due. A draft is frozen for it; what is under review goes out as the
 * reviewers have it.
 */
export const forcing: Verb = {
  ...issuing,
  freezes: 'drafts',
  changes: async (req, decided) => {
    const { drafted, facts, transition } = decided;
    return {
      ...(await issuing.changes?.(req, decided)),
      ...(drafted ? { document: drafted.document, frozenAt: transition.at.toISOString() } : {}),
      policy: facts.policy,
      reviewDue: true,
    };
  },
};
