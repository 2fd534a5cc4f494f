import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from './actor';
import { executeTransition } from './execute-transition';
import type { Refusal } from './refusal';
import type { Standing, Verb } from './verb';

export type Scheduling = {
  articleId: number;
  expectedHash?: string;
  expectedRevision?: string;
  reason?: string;
  /** ISO 8601 instant, and the IANA zone in which it was meant. */
  scheduledFor?: string;
  scheduledZone?: string;
};

/** Has the approved document published at an instant to come. */
export const schedule = (
  req: PayloadRequest,
  { articleId, ...given }: Scheduling,
): Promise<Result<Standing, Refusal>> =>
  executeTransition(req, articleId, { event: 'schedule', ...given }, verb, personOf(req));

const verb: Verb = {
  changes: (_req, { request: { scheduledFor, scheduledZone } }) => ({
    scheduledFor: new Date(scheduledFor ?? '').toISOString(),
    scheduledZone,
    failure: null,
  }),
};
