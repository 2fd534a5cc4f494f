import { setTimeout as sleep } from 'node:timers/promises';

import { runSql, sql } from '@/database/sql';

import { copiesOf, type Copy } from '../documents/copies';
import type { Installation, Placed } from '../entry-points';

/** Copies of an approved article, all due at the same instant. */
export const dueTogether = async (
  installation: Installation,
  scheduled: Placed,
  count: number,
  at: Date,
): Promise<Copy[]> => {
  const copies = await copiesOf(installation, scheduled, count);
  await scheduleAll(
    installation,
    copies.map(({ editionId }) => editionId),
    at,
  );
  return copies;
};

/** Gives scheduled editions another instant. */
export const scheduleAll = async (
  installation: Installation,
  editions: readonly number[],
  at: Date,
): Promise<void> => {
  await runSql(
    installation,
    sql`WITH due AS (
          UPDATE editions SET scheduled_for = ${at.toISOString()}
          WHERE id IN (SELECT json_array_elements_text(${JSON.stringify(editions)}::json)::int)
          RETURNING id
        )
        SELECT graphile_worker.add_job(
          'ensure-edition-is-published',
          json_build_object('edition', id, 'scheduledFor', ${at.toISOString()}::text),
          run_at := ${at.toISOString()}::timestamptz,
          job_key := 'publish:' || id
        ) FROM due`,
  );
};

/** Milliseconds after the instant at which each edition was seen in public, as a reader might see it. */
export const delaysUntilPublic = async (
  installation: Installation,
  copies: readonly Copy[],
  due: Date,
  patience = 120_000,
): Promise<number[]> => {
  const delays: number[] = [];
  const seen = new Set<number>();
  const ids = JSON.stringify(copies.map(({ editionId }) => editionId));
  while (seen.size < copies.length) {
    const rows = await runSql<{ id: number }>(
      installation,
      sql`SELECT id FROM editions WHERE state = 'published'
            AND id IN (SELECT json_array_elements_text(${ids}::json)::int)`,
    );
    const delay = Date.now() - due.getTime();
    for (const { id } of rows) {
      if (seen.has(id)) continue;
      seen.add(id);
      delays.push(delay);
    }
    if (delay > patience)
      throw new Error(
        `${seen.size} of ${copies.length} were published in time, but not ${await statusOf(
          installation,
          copies.filter(({ editionId }) => !seen.has(editionId)),
        )}`,
      );
    if (seen.size < copies.length) await sleep(delay < 0 ? Math.min(-delay, 50) : 50);
  }
  return delays.toSorted((a, b) => a - b);
};

/** Where these editions stand, with the jobs that should have published them: what a failure needs to be understood. */
const statusOf = async (installation: Installation, copies: readonly Copy[]): Promise<string> => {
  const ids = JSON.stringify(copies.map(({ editionId }) => editionId));
  const rows = await runSql(
    installation,
    sql`SELECT editions.id, state, scheduled_for, job.attempts, job.run_at, job.locked_at, job.locked_by,
          job.last_error,
          (SELECT jsonb_agg(jsonb_build_object('event', event, 'at', at, 'data', data) ORDER BY sequence)
           FROM transitions WHERE edition_id = editions.id AND event IN ('fail', 'publish')) AS log,
          (SELECT jsonb_agg(jsonb_build_object('pid', pid, 'waits', wait_event, 'for', query))
           FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle') AS sessions
        FROM editions LEFT JOIN graphile_worker._private_jobs job ON job.key = 'publish:' || editions.id
        WHERE editions.id IN (SELECT json_array_elements_text(${ids}::json)::int) LIMIT 3`,
  );
  return JSON.stringify(rows);
};

/** The value that this share of the sorted values does not exceed. */
export const percentileOf = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
