import { ok } from '@/platform/result';
import { bumpGeneration } from '@/core/bump-generation';
import { requestRenditions } from '@/exports/commands/request-renditions';
import type { Verb } from '../executor/verb';

/** Makes up for the review of an edition that was published without one. */
export const ratifying: Verb = {
  changes: (_req, { transition: { at } }) => ({ reviewDue: false, ratifiedAt: at.toISOString() }),
  // Readers were told that the review is still to come.
  after: async (req, { article }) => {
    await requestRenditions(req, article.id);
    await bumpGeneration(req);
    return ok(undefined);
  },
};
