import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Approval } from '@/workflow/edition-facts';
import type { EditorialPolicy } from '@/workflow/policy';
import { countingApprovals, openStagesOf, stagesBeside } from '@/workflow/stages';
import { bylinedUsers } from './bylined-users';
import { editionRecord } from './edition-record';
import { takenPolicy } from './review-policy';
import { assignmentsOf } from './told-transition';

export type OverdueReview = {
  /** The same for the stages that were opened together in one round. */
  key: string;
  article: number;
  edition: number;
  /** ISO 8601. */
  dueAt: string;
  policy: EditorialPolicy;
  /** Stages that still lack approvals. */
  open: readonly number[];
  /** Those that count. */
  approvals: readonly Approval[];
  assignments: readonly { stageName: string; user: number }[];
  contributors: readonly number[];
};

/** Reviews that should have been done by `now`, as far as nobody was told yet. */
export const overdueReviews = async (
  req: PayloadRequest,
  now: Date,
): Promise<readonly OverdueReview[]> => {
  const found: OverdueReview[] = [];
  for (const row of await overdueRows(req, now)) {
    const policy = takenPolicy(row.policy);
    const review = policy && (await reviewOf(req, row, policy));
    if (review && !(await isTold(req, review))) found.push(review);
  }
  return found;
};

type Row = {
  edition: number;
  article: number;
  stage: number;
  round: number;
  policy: unknown;
  contentHash: string | null;
  dueAt: Date | string;
  contributors: number[];
};

const overdueRows = (req: PayloadRequest, now: Date): Promise<Row[]> =>
  runSql<Row>(
    req,
    sql`SELECT id AS edition, article_id AS article, stage::int, round::int, policy,
          content_hash AS "contentHash", due_at AS "dueAt",
          ARRAY(SELECT users_id FROM editions_rels
            WHERE parent_id = editions.id AND path = 'contributors') AS contributors
        FROM editions
        WHERE state = 'in_review' AND due_at < ${now.toISOString()}::timestamptz ORDER BY due_at`,
  );

const reviewOf = async (
  req: PayloadRequest,
  { edition, article, dueAt, ...row }: Row,
  policy: EditorialPolicy,
): Promise<OverdueReview> => {
  const { approvals } = await editionRecord(req, edition);
  const contributors = [...row.contributors, ...(await bylinedUsers(req, article))];
  const reviewed = { ...row, policy, approvals, contributors };
  const [first = row.stage] = stagesBeside(policy, row.stage);
  return {
    key: `overdue:${edition}:${row.round}:${first}`,
    article,
    edition,
    dueAt: new Date(dueAt).toISOString(),
    policy,
    open: openStagesOf(reviewed),
    approvals: countingApprovals(reviewed),
    assignments: await assignmentsOf(req, edition),
    contributors,
  };
};

const isTold = async (req: PayloadRequest, { edition, key }: OverdueReview): Promise<boolean> => {
  const rows = await runSql(
    req,
    sql`SELECT FROM notifications
        WHERE edition_id = ${edition} AND starts_with(key, ${`${key}:`}) LIMIT 1`,
  );
  return rows.length > 0;
};
