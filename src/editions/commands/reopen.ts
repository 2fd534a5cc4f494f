import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus, Verb } from '../executor/verb';

/** Makes an approved edition a draft again; its approvals are void. */
export const reopen = (
  req: PayloadRequest,
  { articleId, ...given }: { articleId: number; reason?: string; expectedRevision?: string },
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'reopen', ...given }, verb, personOf(req));

const verb: Verb = { changes: () => ({ approvedAt: null }) };
