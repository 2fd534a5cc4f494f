import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { systemActor } from '@/core/actor';
import { applyEvent } from './execute-transition';
import type { Refusal } from '@/core/refusal';
import type { Decided, Verb } from './verb';

/**
 * Takes the next edition off the calendar when the public one is withdrawn, retracted or removed: what was planned
 * before that was planned for another publication. It stays approved.
 */
export const cancelSchedule = async (
  req: PayloadRequest,
  { article, transition }: Pick<Decided, 'article' | 'transition'>,
): Promise<Result<void, Refusal>> => {
  if (!article.editions.some(({ state }) => state === 'scheduled')) return ok(undefined);
  const request = { event: 'unschedule' as const, ...reasonOf(transition) };
  const taken = await applyEvent(req, article, request, unscheduling, systemActor);
  return taken.ok ? ok(undefined) : taken;
};

const reasonOf = ({ reason }: Decided['transition']) => (reason ? { reason } : {});

/** Takes an approved edition off the calendar. */
export const unscheduling: Verb = {
  changes: () => ({ scheduledFor: null, scheduledZone: null, failure: null }),
};
