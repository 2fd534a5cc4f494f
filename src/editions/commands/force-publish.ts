import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import { issuing } from '../executor/issue-edition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus, Verb } from '../executor/verb';

export type ForcedPublication = {
  articleId: number;
  expectedHash?: string;
  expectedRevision?: string;
  /** Why it could not wait; kept with the edition. */
  reason?: string;
};

/**
 * Publishes a text before its review, which stays due. A draft is frozen for it; what is under review goes out as the
 * reviewers have it.
 */
export const forcePublish = (
  req: PayloadRequest,
  { articleId, ...given }: ForcedPublication,
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'force_publish', ...given }, verb, personOf(req));

const verb: Verb = {
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
