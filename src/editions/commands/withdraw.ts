import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { bumpGeneration } from '@/core/bump-generation';
import { cancelSchedule } from '../executor/cancel-schedule';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { Decided, EditionStatus, Verb } from '../executor/verb';

export type Withdrawal = {
  articleId: number;
  expectedRevision?: string;
  /** What readers are told in the place of the text. */
  publicNote?: string;
  reason?: string;
};

/**
 * Takes the live edition from its readers, who get the explanation (410 Gone). The editions before it hold much of the
 * same text and go with it; none of them comes back when another is published in their place.
 */
export const withdraw = (
  req: PayloadRequest,
  { articleId, ...given }: Withdrawal,
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'withdraw', ...given }, verb, personOf(req));

const verb: Verb = {
  before: cancelSchedule,
  changes: (_req, { request, transition: { at } }) => ({
    withdrawnAt: at.toISOString(),
    notice: { kind: 'withdrawal', text: request.publicNote?.trim(), at: at.toISOString() },
  }),
  after: async (req, decided) => {
    await withholdEarlier(req, decided);
    await bumpGeneration(req);
    return ok(undefined);
  },
};

const withholdEarlier = async (
  req: PayloadRequest,
  { article, transition }: Decided,
): Promise<void> => {
  await runSql(
    req,
    sql`UPDATE editions SET withdrawn_at = ${transition.at.toISOString()}
        WHERE article_id = ${article.id} AND state = 'superseded' AND withdrawn_at IS NULL`,
  );
};
