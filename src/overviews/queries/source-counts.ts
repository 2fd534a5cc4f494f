import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
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

/** One question for all tabs. */
export const sourceCounts = async (req: PayloadRequest): Promise<SourceCounts> => {
  const hidden = await hiddenArticles(req);
  const [row] = await runSql<Row>(
    req,
    sql`WITH ${citedWorks(hidden)},
        conditions AS (
          SELECT ${conditionOfWork} AS condition, s.url, s.health_checked_at AS seen
          FROM cited JOIN sources s ON s.id = cited.id LEFT JOIN kept ON kept.id = s.id
        )
        SELECT (SELECT coalesce(sum(unresolved_citations), 0)::int FROM articles
            WHERE workflow_state::text IN ${listOf(openStates)}
              AND id <> ALL (${sql.param([...hidden])}::int[])) AS "toResolve",
          (SELECT count(*)::int FROM sources WHERE merged_into_id IS NULL) AS works,
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

type Row = Pick<SourceCounts, 'toResolve' | 'works' | 'cited'> & {
  seenSince: Date | string | null;
  conditions: Partial<Record<WorkCondition, number>>;
};

const nothing: Row = { toResolve: 0, works: 0, cited: 0, seenSince: null, conditions: {} };
