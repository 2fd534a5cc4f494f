import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus, Verb } from '../executor/verb';

/** Returns an edition to its authors with a reason; approvals given so far are void. */
export const requestChanges = (
  req: PayloadRequest,
  { articleId, ...given }: { articleId: number; reason?: string; expectedRevision?: string },
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'request_changes', ...given }, verb, personOf(req));

const verb: Verb = { changes: () => ({ approvedAt: null }) };
