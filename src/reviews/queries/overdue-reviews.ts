import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { stagesBeside } from '../rules/stages';
import { reviewsInProgress, type ReviewInProgress } from './reviews-in-progress';

export type OverdueReview = ReviewInProgress & {
  /** The same for the stages that were opened together in one round. */
  key: string;
  dueAt: string;
};

/** Reviews that should have been done by `now`, as far as nobody was told yet. */
export const overdueReviews = async (
  req: PayloadRequest,
  now: Date,
): Promise<readonly OverdueReview[]> => {
  const found: OverdueReview[] = [];
  for (const review of await reviewsInProgress(req, { dueBefore: now })) {
    const { edition, round, policy, stage, dueAt } = review;
    const [first = stage] = stagesBeside(policy, stage);
    const key = `overdue:${edition}:${round}:${first}`;
    if (dueAt !== null && !(await isTold(req, edition, key))) found.push({ ...review, key, dueAt });
  }
  return found;
};

const isTold = async (req: PayloadRequest, edition: number, key: string): Promise<boolean> => {
  const rows = await runSql(
    req,
    sql`SELECT FROM notifications
        WHERE edition_id = ${edition} AND starts_with(key, ${`${key}:`}) LIMIT 1`,
  );
  return rows.length > 0;
};
