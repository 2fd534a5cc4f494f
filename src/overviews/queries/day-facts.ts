import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { State } from '@/editions/rules/states';

type Placed = { at: string; zone: string };

/** What decides on the day of an article's open edition. Instants are ISO 8601 in UTC. */
export type DayFacts = {
  state: State;
  scheduled: Placed | null;
  planned: Placed | null;
  /** Until when the open stage of the review may take. */
  allowedUntil: string | null;
  hash: string | null;
  /** Why it was scheduled last, where somebody had to say. */
  scheduleReason: string | null;
};

/** Null where nothing is open on the article. */
export const dayFacts = async (req: PayloadRequest, article: number): Promise<DayFacts | null> => {
  const [row] = await runSql<Row>(
    req,
    sql`SELECT e.state, e.scheduled_for, e.scheduled_zone, p.planned_for, p.planned_zone,
          CASE WHEN e.state = 'in_review' THEN e.due_at END AS due_at, e.content_hash AS hash,
          (SELECT reason FROM transitions t WHERE t.edition_id = e.id AND t.event = 'schedule'
            ORDER BY sequence DESC LIMIT 1) AS reason
        FROM articles a JOIN editions e ON e.id = a.open_edition_id
        LEFT JOIN article_plans p ON p.article_id = a.id AND p.planned_for > e.created_at
        WHERE a.id = ${article}`,
  );
  if (!row) return null;
  return {
    state: row.state,
    scheduled: placed(row.scheduled_for, row.scheduled_zone),
    planned: placed(row.planned_for, row.planned_zone),
    allowedUntil: row.due_at ? iso(row.due_at) : null,
    hash: row.hash,
    scheduleReason: row.reason,
  };
};

type Instant = Date | string | null;
type Row = {
  state: State;
  scheduled_for: Instant;
  scheduled_zone: string | null;
  planned_for: Instant;
  planned_zone: string | null;
  due_at: Instant;
  hash: string | null;
  reason: string | null;
};

const placed = (at: Instant, zone: string | null): Placed | null =>
  at ? { at: iso(at), zone: zone ?? 'UTC' } : null;

const iso = (at: Date | string): string => new Date(at).toISOString();
