import type { BasePayload } from 'payload';
import { isNamed, renewSearch } from '@/search/commands/renew-search';

/** The job behind each change of a name: texts are found by what it says now. Runs any number of times. */
export const ensureSearchKnowsNames =
  (payload: BasePayload) =>
  async (job: unknown): Promise<void> => {
    if (isNamed(job)) await renewSearch(payload, job);
  };
