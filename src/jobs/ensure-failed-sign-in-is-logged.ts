import { createLocalReq, type BasePayload } from 'payload';
import { logFailedSignIn, type FailedSignIn } from '@/accounts/commands/log-failed-sign-in';

/** The job behind each wrong password: it stands in the log of administration, if it was for an account. */
export const ensureFailedSignInIsLogged =
  (payload: BasePayload) =>
  async (job: unknown): Promise<void> =>
    logFailedSignIn(await createLocalReq({}, payload), job as FailedSignIn);
