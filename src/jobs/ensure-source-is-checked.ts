import { createLocalReq, type BasePayload } from 'payload';
import { checkSource } from '@/link-checks/commands/check-source';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';

type Surroundings = { payload: BasePayload; fetch: FetchPage; now: () => Date };

/**
 * The job behind each cited address: it has been looked at once, or with `again` once more. Runs any number of times; a
 * source that is gone or lost its address meanwhile needs no check.
 */
export const ensureSourceIsChecked =
  ({ payload, fetch, now }: Surroundings) =>
  async (job: unknown): Promise<void> => {
    const asked = askedIn(job);
    if (!asked) return;
    await checkSource(await createLocalReq({}, payload), { ...asked, fetch, now });
  };

const askedIn = (job: unknown): { source: number; again: boolean } | undefined => {
  if (typeof job !== 'object' || job === null || !('source' in job)) return undefined;
  const { source } = job;
  const again = 'again' in job && job.again === true;
  return typeof source === 'number' ? { source, again } : undefined;
};
