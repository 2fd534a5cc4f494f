import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Finding, FindingParams } from '@/platform/finding';
import { isWorkflowRule, workflowFinding } from '@/editions/rules/findings';

/** A thing to look at that outlives the moment in which it was noticed. Times are ISO 8601 in UTC. */
export type ArticleFinding = {
  key: string;
  finding: Finding;
  openedAt: string;
  closedAt: string | null;
  closedReason: string | null;
};

type Row = {
  key: string;
  rule: string;
  params: FindingParams;
  opened_at: Date | string;
  closed_at: Date | string | null;
  closed_reason: string | null;
};

/** All that was ever noted on an article, the latest first. */
export const articleFindings = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly ArticleFinding[]> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT key, rule, params, opened_at, closed_at, closed_reason FROM article_findings
        WHERE article_id = ${articleId} ORDER BY opened_at DESC, id DESC`,
  );
  return rows.flatMap(({ rule, ...row }) =>
    isWorkflowRule(rule)
      ? [
          {
            key: row.key,
            finding: workflowFinding(rule, { ...row.params, finding: row.key }),
            openedAt: new Date(row.opened_at).toISOString(),
            closedAt: row.closed_at ? new Date(row.closed_at).toISOString() : null,
            closedReason: row.closed_reason,
          },
        ]
      : [],
  );
};

/** Those that nobody has settled yet; each names its own key in the parameter `finding`. */
export const openFindings = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly Finding[]> =>
  (await articleFindings(req, articleId))
    .filter(({ closedAt }) => closedAt === null)
    .map(({ finding }) => finding);
