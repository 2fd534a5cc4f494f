import { createLocalReq, type BasePayload } from 'payload';
import { checkQuotations } from '@/citations/commands/check-quotations';

type Surroundings = { payload: BasePayload; now: () => Date };

/** The job behind each quotation: it was looked for in the copies of its source. Runs any number of times. */
export const ensureQuotationsAreChecked =
  ({ payload, now }: Surroundings) =>
  async (job: unknown): Promise<void> => {
    const { sourceId, citationKey } = job as { sourceId?: unknown; citationKey?: unknown };
    const req = await createLocalReq({}, payload);
    if (typeof sourceId === 'number') await checkQuotations(req, { sourceId }, now());
    if (typeof citationKey === 'string') await checkQuotations(req, { citationKey }, now());
  };
