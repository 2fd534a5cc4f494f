import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus, Verb } from '../executor/verb';

export type Approval = {
  articleId: number;
  expectedRevision?: string;
  /** The hash of the document that the reviewer read. */
  expectedHash?: string;
  /** A note to the desk. */
  reason?: string;
  checklist?: readonly string[];
  /** The number of the stage; the first open one that is theirs when absent. */
  stage?: number;
};

/** Approves the document under review; the last approval needed makes the edition `approved`. */
export const approve = (
  req: PayloadRequest,
  { articleId, ...given }: Approval,
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'approve', ...given }, verb, personOf(req));

const verb: Verb = {
  changes: (_req, { transition: { to, at } }) =>
    to === 'approved' ? { approvedAt: at.toISOString() } : {},
};
