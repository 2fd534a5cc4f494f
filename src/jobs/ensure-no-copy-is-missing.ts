import { createLocalReq, type BasePayload } from 'payload';
import type { Archives } from '@/link-checks/commands/find-archived-copy';
import { requestArchivedCopies } from '@/link-checks/commands/request-archived-copies';
import { requestMissingCaptures } from '@/link-checks/commands/request-missing-captures';

/** Runs every day: copies of cited pages are asked for again, here and elsewhere, where that makes sense. */
export const ensureNoCopyIsMissing =
  (payload: BasePayload, archives: Archives) => async (): Promise<void> => {
    const req = await createLocalReq({}, payload);
    await requestMissingCaptures(req);
    await requestArchivedCopies(req, archives);
  };
