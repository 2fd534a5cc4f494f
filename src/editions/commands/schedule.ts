import { ok } from '@/platform/result';
import type { EventRequest } from '../rules/edition-facts';
import { enqueueDueJob } from '../executor/due-job';
import type { Verb } from '../executor/verb';

/** Has the approved document published at an instant to come. */
export const scheduling: Verb = {
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
