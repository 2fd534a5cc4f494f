import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { bumpGeneration } from '@/core/bump-generation';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import { requestRenditions } from '@/exports/commands/request-renditions';
import type { EditionStatus, Verb } from '../executor/verb';

export type Ratification = {
  articleId: number;
  expectedHash?: string;
  expectedRevision?: string;
  reason?: string;
};

/** Makes up for the review of an edition that was published without one. */
export const ratify = (
  req: PayloadRequest,
  { articleId, ...given }: Ratification,
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'ratify', ...given }, verb, personOf(req));

const verb: Verb = {
  changes: (_req, { transition: { at } }) => ({ reviewDue: false, ratifiedAt: at.toISOString() }),
  // Readers were told that the review is still to come.
  after: async (req, { article }) => {
    await requestRenditions(req, article.id);
    await bumpGeneration(req);
    return ok(undefined);
  },
};
