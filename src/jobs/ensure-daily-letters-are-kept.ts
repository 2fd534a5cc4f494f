import { createLocalReq, type BasePayload } from 'payload';
import { keepDigests } from '@/notifications/commands/keep-digests';

/** Runs every few minutes: from the publication's hour on, whoever wants one has their letter of the day. */
export const ensureDailyLettersAreKept =
  ({ payload, now }: { payload: BasePayload; now: () => Date }) =>
  async (): Promise<void> => {
    await keepDigests(await createLocalReq({}, payload), { now: now() });
  };
