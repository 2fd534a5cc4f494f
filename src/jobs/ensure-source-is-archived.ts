import { createLocalReq, type BasePayload } from 'payload';
import { captureSource } from '@/link-checks/commands/capture-source';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';

/** The page was read, and the store did not take it: the queue tries again, each time after a longer while. */
class CopyWasNotStored extends Error {
  override name = 'CopyWasNotStored';

  constructor(address: string) {
    super(`The copy of ${address} could not be stored yet`);
  }
}

type Surroundings = { payload: BasePayload; fetch: FetchPage; now: () => Date };

/** The job behind each cited page: a copy of it is kept, or it is recorded why not. Runs any number of times. */
export const ensureSourceIsArchived =
  ({ payload, fetch, now }: Surroundings) =>
  async (job: unknown): Promise<void> => {
    const { sourceId, address, again } = job as Readonly<Record<string, unknown>>;
    if (typeof sourceId !== 'number' || typeof address !== 'string') return;
    const req = await createLocalReq({}, payload);
    const captured = await captureSource(req, {
      source: sourceId,
      address,
      fetch,
      now,
      again: again === true,
    });
    if (captured.ok && captured.value.outcome === 'not-stored') throw new CopyWasNotStored(address);
  };
