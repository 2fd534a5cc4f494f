import { createLocalReq, type BasePayload } from 'payload';
import { judgeCopies } from '@/link-checks/commands/judge-copies';

/**
 * Runs every few minutes, and so after each upgrade: every copy was judged by the rules that are in force. Nothing is to be
 * done most of the time.
 */
export const ensureCopiesAreJudged = (payload: BasePayload) => async (): Promise<void> => {
  await judgeCopies(await createLocalReq({}, payload));
};
