import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { personOf } from './actor';
import { bumpGeneration } from './bump-generation';
import { executeTransition } from './execute-transition';
import type { Refusal } from './refusal';
import type { Standing, Verb } from './verb';

export type Withdrawal = {
  articleId: number;
  expectedRevision?: string;
  /** What readers are told in the place of the text. */
  publicNote?: string;
  reason?: string;
};

/** Takes the live edition from its readers, who get the explanation (410 Gone). */
export const withdraw = (
  req: PayloadRequest,
  { articleId, ...given }: Withdrawal,
): Promise<Result<Standing, Refusal>> =>
  executeTransition(req, articleId, { event: 'withdraw', ...given }, verb, personOf(req));

const verb: Verb = {
  changes: (_req, { request, transition: { at } }) => ({
    withdrawnAt: at.toISOString(),
    notice: { kind: 'withdrawal', text: request.publicNote?.trim(), at: at.toISOString() },
  }),
  after: async (req) => {
    await bumpGeneration(req);
    return ok(undefined);
  },
};
