import { createLocalReq, type BasePayload } from 'payload';
import { notifyOfTransition } from '@/notifications/commands/notify-of-transition';

/** The job behind each entry of a log: everybody whom it concerns has heard of it. Runs any number of times. */
export const ensureTransitionIsAnnounced =
  (payload: BasePayload) =>
  async (job: unknown): Promise<void> => {
    const { edition, sequence } = job as { edition?: unknown; sequence?: unknown };
    if (typeof edition !== 'number' || typeof sequence !== 'number') return;
    await notifyOfTransition(await createLocalReq({}, payload), { edition, sequence });
  };
