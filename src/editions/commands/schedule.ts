import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import type { EventRequest } from '../rules/edition-facts';
import { personOf } from '@/core/actor';
import { enqueueDueJob } from '../executor/due-job';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus, Verb } from '../executor/verb';

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
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'schedule', ...given }, verb, personOf(req));

const verb: Verb = {
  changes: (_req, { request }) => ({
    scheduledFor: instantOf(request).toISOString(),
    scheduledZone: request.scheduledZone,
    failure: null,
  }),
  after: async (req, { written, request }) => {
    await enqueueDueJob(req, written.edition, instantOf(request));
    return ok(undefined);
  },
};

/** The guards have seen that it is one. */
const instantOf = ({ scheduledFor }: EventRequest): Date => new Date(scheduledFor ?? '');
