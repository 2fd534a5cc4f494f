import { createLocalReq, type BasePayload } from 'payload';
import { tellOfAssignment } from '@/notifications/commands/tell-of-assignment';

/** The job behind each review that was given to somebody: they have heard of it. Runs any number of times. */
export const ensureAssignmentIsTold =
  (payload: BasePayload) =>
  async (job: unknown): Promise<void> => {
    const { assignment } = job as { assignment?: unknown };
    if (typeof assignment !== 'number') return;
    await tellOfAssignment(await createLocalReq({}, payload), { assignment });
  };
