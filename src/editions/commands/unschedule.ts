import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus, Verb } from '../executor/verb';

/** Takes an approved edition off the calendar. */
export const unschedule = (
  req: PayloadRequest,
  { articleId, ...given }: { articleId: number; reason?: string; expectedRevision?: string },
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'unschedule', ...given }, unscheduling, personOf(req));

export const unscheduling: Verb = {
  changes: () => ({ scheduledFor: null, scheduledZone: null, failure: null }),
};
