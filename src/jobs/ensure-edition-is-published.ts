import { createLocalReq, type BasePayload } from 'payload';
import { publishDue } from '@/commands/publish-due';

/**
 * The job behind each scheduled edition: it is published when its time has come, or people know why not. Runs any
 * number of times.
 */
export const ensureEditionIsPublished =
  (payload: BasePayload) =>
  async (job: unknown): Promise<void> => {
    const { edition } = job as { edition?: unknown };
    if (typeof edition !== 'number') return;
    await publishDue(await createLocalReq({}, payload), { edition });
  };
