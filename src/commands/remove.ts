import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { personOf } from './actor';
import { bumpGeneration } from './bump-generation';
import { executeTransition } from './execute-transition';
import type { Refusal } from './refusal';
import type { Standing, Verb } from './verb';

export type Removal = {
  articleId: number;
  expectedRevision?: string;
  /** The legal reason; kept in the log. */
  reason?: string;
  /** What readers are told; nothing when absent. */
  publicNote?: string;
  /** The path that answers instead; 410 Gone when absent. */
  redirectTo?: string;
};

/** Removes all that readers ever had of an article. Its addresses answer 410, or lead elsewhere. */
export const remove = (
  req: PayloadRequest,
  { articleId, ...given }: Removal,
): Promise<Result<Standing, Refusal>> =>
  executeTransition(req, articleId, { event: 'remove', ...given }, verb, personOf(req));

const verb: Verb = {
  changes: (_req, { request, transition: { at } }) => ({
    removedAt: at.toISOString(),
    notice: request.publicNote?.trim()
      ? { kind: 'removal', text: request.publicNote.trim(), at: at.toISOString() }
      : null,
  }),
  after: async (req) => {
    await bumpGeneration(req);
    return ok(undefined);
  },
};
