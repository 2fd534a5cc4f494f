import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok } from '@/platform/result';
import { bumpGeneration } from '@/core/bump-generation';
import { cancelSchedule } from '../executor/cancel-schedule';
import type { Decided, Verb } from '../executor/verb';

/**
 * Takes the live edition from its readers, who get the explanation (410 Gone). The editions before it hold much of the
 * same text and go with it; none of them comes back when another is published in their place.
 */
export const withdrawing: Verb = {
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
