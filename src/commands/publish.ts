import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from './actor';
import { executeTransition } from './execute-transition';
import { issuing } from './issue-edition';
import type { Refusal } from './refusal';
import type { Standing } from './verb';

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
): Promise<Result<Standing, Refusal>> =>
  executeTransition(req, articleId, { event: 'publish', ...given }, issuing, personOf(req));
