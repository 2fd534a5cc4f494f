import { createLocalReq, type BasePayload } from 'payload';
import { describeSource } from '@/sources/commands/describe-source';
import type { DescribeWork } from '@/sources/describing/describe-work';

/**
 * The job behind each source that came as an address alone: it has been asked what it is. Whoever cannot be reached is
 * no failure of the job, and stands in the source's log.
 */
export const ensureSourceIsDescribed =
  (payload: BasePayload, describe: DescribeWork) =>
  async (job: unknown): Promise<void> => {
    const source = sourceIn(job);
    if (source === undefined) return;
    await describeSource(await createLocalReq({}, payload), { source, describe });
  };

const sourceIn = (job: unknown): number | undefined => {
  const source =
    typeof job === 'object' && job !== null && 'source' in job ? job.source : undefined;
  return typeof source === 'number' ? source : undefined;
};
