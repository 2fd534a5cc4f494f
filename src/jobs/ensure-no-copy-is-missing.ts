import { createLocalReq, type BasePayload } from 'payload';
import { requestMissingCaptures } from '@/commands/request-missing-captures';

export const ensureNoCopyIsMissingTask = 'ensure-no-copy-is-missing';

/** Runs every day: cited pages without a copy are asked for again, where that makes sense. */
export const ensureNoCopyIsMissing = (payload: BasePayload) => async (): Promise<void> => {
  await requestMissingCaptures(await createLocalReq({}, payload));
};
