import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { keptForAWhile } from '@/core/kept-for-a-while';
import { listOf, runSql, sql } from '@/database/sql';
import { openStates } from '@/editions/rules/states';
import { brokenVerdicts, citedWorks, conditionOfWork, withVerdict } from './cited-works';

/** What waits in each task of the navigation. */
export type DeskCounts = {
  /** Open articles that reach the person. */
  articles: number;
  /** Citations of these that have no confirmed source, and cited works whose page does not open. */
  sources: number;
  /** Unread lines of their inbox. */
  inbox: number;
};

/** Every page of the desk asks it. Broken works of a large publication are as of the last minutes. */
export const deskCounts = async (req: PayloadRequest): Promise<DeskCounts> => {
  const hidden = await hiddenArticles(req);
  const [own, broken] = await Promise.all([
    countOwn(req, hidden),
    keptForAWhile(req, `broken works ${hidden.join()}`, (asking) => countBroken(asking, hidden)),
  ]);
  return { ...own, sources: own.sources + broken };
};

const countOwn = async (req: PayloadRequest, hidden: readonly number[]): Promise<DeskCounts> => {
  const [row] = await runSql<DeskCounts>(
    req,
    sql`WITH open AS (
          SELECT coalesce(unresolved_citations, 0) AS unresolved FROM articles
          WHERE workflow_state IN ${listOf(openStates)} AND id <> ALL (${sql.param([...hidden])}::int[])
        )
        SELECT (SELECT count(*)::int FROM open) AS articles,
          (SELECT coalesce(sum(unresolved), 0) FROM open)::int AS sources,
          (SELECT count(*)::int FROM notifications
            WHERE recipient_id = ${req.user?.id ?? null} AND read_at IS NULL) AS inbox`,
  );
  return row ?? { articles: 0, sources: 0, inbox: 0 };
};

const countBroken = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  hidden: readonly number[],
): Promise<number> => {
  const [row] = await runSql<{ count: number }>(
    req,
    sql`WITH ${citedWorks(hidden, failing)}
        SELECT count(*)::int AS count
        FROM cited JOIN sources s ON s.id = cited.id LEFT JOIN kept ON kept.id = s.id
        WHERE ${conditionOfWork} = 'broken'`,
  );
  return row?.count ?? 0;
};

const failing = withVerdict(brokenVerdicts);
