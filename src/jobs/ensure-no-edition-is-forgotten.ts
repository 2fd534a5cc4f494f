import { createLocalReq, type BasePayload } from 'payload';
import { enqueueForgottenEditions } from '@/editions/commands/enqueue-forgotten-editions';

/** Runs every minute: each scheduled edition has the job that will publish it. */
export const ensureNoEditionIsForgotten = (payload: BasePayload) => async (): Promise<void> => {
  await enqueueForgottenEditions(await createLocalReq({}, payload));
};
