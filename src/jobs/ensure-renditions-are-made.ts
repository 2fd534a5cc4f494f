import type { BasePayload } from 'payload';
import { makeRenditions } from '@/exports/commands/make-renditions';

/** The job behind each publication: files of it are kept in every format. Runs any number of times. */
export const ensureRenditionsAreMade =
  (payload: BasePayload) =>
  async (job: unknown): Promise<void> => {
    const { article } = job as { article?: unknown };
    if (typeof article === 'number') await makeRenditions(payload, article);
  };
