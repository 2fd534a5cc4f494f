import type { BasePayload } from 'payload';
import { forgetOldTries } from '@/accounts/commands/take-try';

/** The job of the night: tries of passwords that no longer slow anybody down leave the database. */
export const ensureOldTriesAreForgotten = (payload: BasePayload) => (): Promise<void> =>
  forgetOldTries({ payload });
