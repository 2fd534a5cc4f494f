import { createLocalReq, type BasePayload } from 'payload';
import { captureSource } from '@/link-checks/commands/capture-source';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';

type Surroundings = { payload: BasePayload; fetch: FetchPage; now: () => Date };

/** The job behind each cited page: a copy of it is kept, or it is recorded why not. Runs any number of times. */
export const ensureSourceIsArchived =
  ({ payload, fetch, now }: Surroundings) =>
  async (job: unknown): Promise<void> => {
    const { sourceId, address, again } = job as Readonly<Record<string, unknown>>;
    if (typeof sourceId !== 'number' || typeof address !== 'string') return;
    const req = await createLocalReq({}, payload);
    await captureSource(req, { source: sourceId, address, fetch, now, again: again === true });
  };
