import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { keptForAWhile } from '@/core/kept-for-a-while';
import { listOf, runSql, sql } from '@/database/sql';
import { openStates } from '@/editions/rules/states';
import { workConditions, type WorkCondition } from '../rules/work-conditions';
import { citedWorks, conditionOfWork } from './cited-works';

/** What each tab of the sources holds, and how the cited works stand. */
export type SourceCounts = Readonly<Record<WorkCondition, number>> & {
  /** Citations of open texts that have no confirmed source. */
  toResolve: number;
  /** All works of the publication, cited or not. */
  works: number;
  /** Cited works. */
  cited: number;
  /** When the page was looked at that waits longest; ISO 8601, null where one was never seen. */
  seenSince: string | null;
};

/** What waits for a decision is counted now, the condition of all works of a large publication within the last minutes. */
export const sourceCounts = async (req: PayloadRequest): Promise<SourceCounts> => {
  const hidden = await hiddenArticles(req);
  const [toResolve, conditions] = await Promise.all([
    citationsToResolve(req, hidden),
    keptForAWhile(req, `source counts ${hidden.join()}`, (asking) =>
      countConditions(asking, hidden),
    ),
  ]);
  return { ...conditions, toResolve };
};

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>;

const citationsToResolve = async (req: Asking, hidden: readonly number[]): Promise<number> => {
  const [row] = await runSql<{ count: number }>(
    req,
    sql`SELECT coalesce(sum(unresolved_citations), 0)::int AS count FROM articles
        WHERE workflow_state IN ${listOf(openStates)}
          AND id <> ALL (${sql.param([...hidden])}::int[])`,
  );
  return row?.count ?? 0;
};

/** One question for all tabs. */
const countConditions = async (
  req: Asking,
  hidden: readonly number[],
): Promise<Omit<SourceCounts, 'toResolve'>> => {
  const [row] = await runSql<Row>(
    req,
    sql`WITH ${citedWorks(hidden)},
        conditions AS (
          SELECT ${conditionOfWork} AS condition, s.url, s.health_checked_at AS seen
          FROM cited JOIN sources s ON s.id = cited.id LEFT JOIN kept ON kept.id = s.id
        )
        SELECT (SELECT count(*)::int FROM sources WHERE merged_into_id IS NULL) AS works,
          (SELECT count(*)::int FROM cited) AS cited,
          (SELECT CASE WHEN bool_and(seen IS NOT NULL) THEN min(seen) END FROM conditions
            WHERE url <> '') AS "seenSince",
          (SELECT coalesce(jsonb_object_agg(condition, count), '{}') FROM (
            SELECT condition, count(*)::int AS count FROM conditions GROUP BY 1) counted) AS conditions`,
  );
  const { conditions, seenSince, ...counts } = row ?? nothing;
  return {
    ...counts,
    ...(Object.fromEntries(
      workConditions.map((condition) => [condition, conditions[condition] ?? 0]),
    ) as Record<WorkCondition, number>),
    seenSince: seenSince ? new Date(seenSince).toISOString() : null,
  };
};

type Row = Pick<SourceCounts, 'works' | 'cited'> & {
  seenSince: Date | string | null;
  conditions: Partial<Record<WorkCondition, number>>;
};

const nothing: Row = { works: 0, cited: 0, seenSince: null, conditions: {} };
