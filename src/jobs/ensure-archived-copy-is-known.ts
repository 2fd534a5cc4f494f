import { createLocalReq, type BasePayload } from 'payload';
import { findArchivedCopy, type Archives } from '@/link-checks/commands/find-archived-copy';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';

type Surroundings = { payload: BasePayload; archives: Archives; fetch: FetchPage; now: () => Date };

/** The job behind a page that may be lost: archives elsewhere have been asked for a copy. Runs any number of times. */
export const ensureArchivedCopyIsKnown =
  ({ payload, ...surroundings }: Surroundings) =>
  async (job: unknown): Promise<void> => {
    const { sourceId } = job as { sourceId?: unknown };
    if (typeof sourceId !== 'number') return;
    await findArchivedCopy(await createLocalReq({}, payload), {
      source: sourceId,
      ...surroundings,
    });
  };
