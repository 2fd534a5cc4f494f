import type { PayloadRequest } from 'payload';

import type { Transition } from '../rules/decide';
import { isCheck } from '../rules/events';
import { enqueue } from '@/core/enqueue';
import type { EditionStatus } from './verb';

/** How long people hear later of what the publication did by itself, in milliseconds. */
const pause = 2_000;

/**
 * Has everybody told of the latest entry in an edition's log, once the transaction has committed. What the publication
 * itself does comes in bursts, as when hundreds of editions are due at nine: telling waits a moment then. A job for
 * later also wakes nobody: else each of the publications would send every idle worker to the queue for nothing.
 */
export const announceTransition = async (
  req: PayloadRequest,
  { edition, sequence }: EditionStatus,
  { actor, event }: Pick<Transition, 'actor' | 'event'>,
): Promise<void> => {
  if (isCheck(event)) return;
  const runAt = actor.kind === 'system' ? new Date(Date.now() + pause) : undefined;
  const key = `transition:${edition}:${sequence}`;
  await enqueue(req, 'ensure-transition-is-announced', { edition, sequence }, { key, runAt });
};
