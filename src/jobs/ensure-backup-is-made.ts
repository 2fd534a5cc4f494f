import type { JobHelpers } from 'graphile-worker';
import { createLocalReq, type BasePayload } from 'payload';
import { makeDueBackup } from '@/backups/commands/make-due-backup';

/** Runs every few minutes: the backup that was due by the clock was made, or administrators know why not. */
export const ensureBackupIsMade =
  ({ payload, now }: { payload: BasePayload; now: () => Date }) =>
  async (_: unknown, { abortSignal: signal }: Pick<JobHelpers, 'abortSignal'>): Promise<void> => {
    await makeDueBackup(await createLocalReq({}, payload), { now, signal });
  };
