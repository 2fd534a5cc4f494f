import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import { issuing } from '../executor/issue-edition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus } from '../executor/verb';

export type Publication = {
  articleId: number;
  /** The hash of the document that the publisher saw. */
  expectedHash?: string;
  expectedRevision?: string;
  /** Needed over a withdrawn or retracted edition. */
  reason?: string;
};

/** Issues the approved document: the stored bytes, never built anew. */
export const publish = (
  req: PayloadRequest,
  { articleId, ...given }: Publication,
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'publish', ...given }, issuing, personOf(req));
