import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { countingApprovals } from '@/reviews/rules/stages';
import { asExecutor } from './executor-token';
import type { Decided } from './verb';

/** Adds the approval that an event is, or voids those that it costs. */
export const recordApprovals = async (
  req: PayloadRequest,
  editionId: number,
  decided: Decided,
): Promise<void> => {
  switch (decided.transition.approvals) {
    case 'keep':
      return;
    case 'add':
      return add(req, editionId, decided);
    case 'void-all':
      return voidExcept(req, editionId, decided, []);
    case 'void-stale':
      return voidExcept(req, editionId, decided, stillCounting(decided));
  }
};

const add = async (req: PayloadRequest, editionId: number, decided: Decided): Promise<void> => {
  const { article, facts, transition } = decided;
  if (transition.actor.kind !== 'user' || transition.contentHash === null) return;
  await req.payload.create({
    collection: 'approvals',
    data: {
      edition: editionId,
      article: article.id,
      round: facts.round,
      stage: transition.approvedStage ?? facts.stage,
      user: Number(transition.actor.id),
      contentHash: transition.contentHash,
      at: transition.at.toISOString(),
      note: transition.reason,
    },
    req: asExecutor(req),
    overrideAccess: true,
    depth: 0,
  });
};

const stillCounting = ({ facts, transition }: Decided): readonly number[] =>
  countingApprovals({ ...facts, contentHash: transition.contentHash }).map(({ user }) =>
    Number(user),
  );

const voidExcept = async (
  req: PayloadRequest,
  editionId: number,
  { facts, transition }: Decided,
  kept: readonly number[],
): Promise<void> => {
  await runSql(
    req,
    sql`UPDATE approvals SET voided_at = ${transition.at.toISOString()}
        WHERE edition_id = ${editionId} AND voided_at IS NULL
          AND NOT (round = ${facts.round} AND content_hash = ${transition.contentHash}
            AND user_id = ANY(${sql.param(kept)}))`,
  );
};
