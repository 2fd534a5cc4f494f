import type { PayloadRequest } from 'payload';

import { keptForAWhile } from '@/core/kept-for-a-while';
import { publicationZone } from '@/core/publication-settings';
import { runSql, sql } from '@/database/sql';
import type { State } from '@/editions/rules/states';

/** How long editions stayed in a state or stage, of all that left it in the period. */
export type StageTimes = {
  state: State;
  /** Name of the stage; null outside the review. */
  stage: string | null;
  count: number;
  medianDays: number;
  /** Nine of ten were faster. */
  p90Days: number;
};

type Period = { since?: string; until?: string };

/**
 * Where time goes in this publication: median and 90th percentile per state and stage, in days. Of a large publication as of the
 * last minutes: it reads the whole log.
 */
export const auditTimes = (req: PayloadRequest, period: Period): Promise<readonly StageTimes[]> =>
  keptForAWhile(req, `audit times ${period.since ?? ''} ${period.until ?? ''}`, (asking) =>
    measured(asking, period),
  );

const measured = (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { since, until }: Period,
): Promise<readonly StageTimes[]> =>
  runSql<StageTimes>(
    req,
    sql`WITH steps AS (
          SELECT t.edition_id, t.sequence, t.at, t.to_state AS state,
            CASE WHEN t.to_state = 'in_review' THEN t.stage END AS stage,
            lag(t.to_state) OVER log AS state_before,
            CASE WHEN lag(t.to_state) OVER log = 'in_review' THEN lag(t.stage) OVER log END
              AS stage_before
          FROM transitions t WINDOW log AS (PARTITION BY t.edition_id ORDER BY t.sequence)
        ), stays AS (
          SELECT edition_id, state, stage, at,
            lead(at) OVER (PARTITION BY edition_id ORDER BY sequence) AS left_at
          FROM steps
          WHERE state IS DISTINCT FROM state_before OR stage IS DISTINCT FROM stage_before
        ), measured AS (
          SELECT stays.state, stays.stage,
            e.policy -> 'stages' -> stays.stage::int ->> 'name' AS name,
            extract(epoch FROM left_at - at)::float8 / 86400 AS days
          FROM stays JOIN editions e ON e.id = stays.edition_id
          WHERE left_at >= coalesce(${since ?? null}::date, '-infinity'::date)::timestamp AT TIME ZONE ${publicationZone}
            AND left_at < (coalesce(${until ?? null}::date, '9999-12-30'::date) + 1)::timestamp AT TIME ZONE ${publicationZone}
        )
        SELECT state, name AS stage, count(*)::int AS count,
          round((percentile_cont(0.5) WITHIN GROUP (ORDER BY days))::numeric, 3)::float8 AS "medianDays",
          round((percentile_cont(0.9) WITHIN GROUP (ORDER BY days))::numeric, 3)::float8 AS "p90Days"
        FROM measured GROUP BY state, name ORDER BY state, min(stage), name`,
  );
