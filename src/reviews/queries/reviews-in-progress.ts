import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Approval } from '@/editions/rules/edition-facts';
import type { EditorialPolicy } from '../rules/policy';
import { countingApprovals, openStagesOf } from '../rules/stages';
import { takenPolicy } from './review-policy';

export type ReviewInProgress = {
  article: number;
  title: string;
  edition: number;
  round: number;
  stage: number;
  /** ISO 8601; null where the stage has no limit. */
  dueAt: string | null;
  policy: EditorialPolicy;
  contentHash: string | null;
  /** Stages that somebody may approve in now. */
  open: readonly number[];
  /** Those that count. */
  approvals: readonly Approval[];
  assignments: readonly { stageName: string; user: number }[];
  contributors: readonly number[];
};

/**
 * Every edition under review with what decides whose turn it is; the one that is due first comes first, then
 * the one that waits longest.
 */
export const reviewsInProgress = async (
  req: PayloadRequest,
  { dueBefore }: { dueBefore?: Date } = {},
): Promise<readonly ReviewInProgress[]> => {
  const limit = dueBefore ? sql`AND due_at < ${dueBefore.toISOString()}::timestamptz` : sql``;
  const rows = await runSql<Row>(
    req,
    sql`SELECT e.id AS edition, e.article_id AS article, coalesce(articles.title, '') AS title,
          stage::int, round::int, policy, content_hash AS "contentHash", due_at AS "dueAt",
          ARRAY(SELECT users_id FROM editions_rels
              WHERE parent_id = e.id AND path = 'contributors'
            UNION SELECT user_id FROM articles_bylines JOIN authors ON authors.id = author_id
              WHERE articles_bylines._parent_id = e.article_id AND user_id IS NOT NULL
          ) AS contributors,
          (SELECT coalesce(json_agg(json_build_object('user', user_id, 'stage', stage::int,
              'round', round::int, 'contentHash', content_hash, 'voided', voided_at IS NOT NULL)
              ORDER BY id), '[]')
            FROM approvals WHERE edition_id = e.id) AS approvals,
          (SELECT coalesce(json_agg(json_build_object('stageName', stage_name, 'user', user_id)
              ORDER BY id), '[]')
            FROM assignments WHERE edition_id = e.id AND ended_at IS NULL) AS assignments
        FROM editions e JOIN articles ON articles.id = e.article_id
        WHERE state = 'in_review' ${limit} ORDER BY due_at NULLS LAST, submitted_at, e.id`,
  );
  return rows.flatMap(reviewOf);
};

type Row = Omit<ReviewInProgress, 'policy' | 'open' | 'dueAt'> & {
  policy: unknown;
  dueAt: Date | string | null;
};

const reviewOf = ({ dueAt, ...row }: Row): ReviewInProgress[] => {
  const policy = takenPolicy(row.policy);
  if (!policy) return [];
  const reviewed = { ...row, policy };
  return [
    {
      ...reviewed,
      dueAt: dueAt ? new Date(dueAt).toISOString() : null,
      open: openStagesOf(reviewed),
      approvals: countingApprovals(reviewed),
    },
  ];
};
