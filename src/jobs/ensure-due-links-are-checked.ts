import { createLocalReq, type BasePayload } from 'payload';
import { enqueueDueLinkChecks } from '@/link-checks/commands/enqueue-due-link-checks';

/** Runs every few minutes: each cited page that is due for a look has a job of its own. */
export const ensureDueLinksAreChecked =
  ({ payload, now }: { payload: BasePayload; now: () => Date }) =>
  async (): Promise<void> => {
    await enqueueDueLinkChecks(await createLocalReq({}, payload), { now: now() });
  };
