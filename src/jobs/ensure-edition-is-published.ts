import type { JobHelpers } from 'graphile-worker';
import { createLocalReq, type BasePayload } from 'payload';
import { giveUpPublication, publishDue } from '@/editions/commands/publish-due';

/** After these, some three minutes after the time, it is no passing trouble: people must hear of it. */
const patience = 5;

/**
 * The job behind each scheduled edition: it is published when its time has come, or people know why not. Runs any
 * number of times.
 */
export const ensureEditionIsPublished =
  (payload: BasePayload) =>
  async (given: unknown, { job }: Pick<JobHelpers, 'job'>): Promise<void> => {
    const { edition } = given as { edition?: unknown };
    if (typeof edition !== 'number') return;
    try {
      await publishDue(await createLocalReq({}, payload), { edition });
    } catch (error) {
      if (job.attempts < patience) throw error;
      await giveUpPublication(await createLocalReq({}, payload), { edition });
      throw error;
    }
  };
