import { createLocalReq, type BasePayload } from 'payload';
import { checkSource } from '@/commands/check-source';
import type { FetchPage } from '@/links/fetch-page';

export const ensureSourceIsCheckedTask = 'ensure-source-is-checked';

type Surroundings = { payload: BasePayload; fetch: FetchPage; now: () => Date };

/**
 * The job behind each cited address: it has been fetched once. Runs any number of times; a source that is gone
 * or lost its address meanwhile needs no check.
 */
export const ensureSourceIsChecked =
  ({ payload, fetch, now }: Surroundings) =>
  async (job: unknown): Promise<void> => {
    const source = sourceIn(job);
    if (source === undefined) return;
    await checkSource(await createLocalReq({}, payload), { source, fetch, now });
  };

const sourceIn = (job: unknown): number | undefined => {
  const source =
    typeof job === 'object' && job !== null && 'source' in job ? job.source : undefined;
  return typeof source === 'number' ? source : undefined;
};
