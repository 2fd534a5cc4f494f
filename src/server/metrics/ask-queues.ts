import { Pool } from '@/database/client';

/** What waits in the database, the same whichever process asks. */
export type Queues = {
  jobs: readonly { task: string; state: JobState; count: number }[];
  /** Seconds that the job has waited which is due for longest; 0 where none is. */
  oldestDue: number;
  letters: { waiting: number; failed: number };
};

/** `later`: its time has not come. `failed`: it was tried as often as it may be. */
export type JobState = 'due' | 'later' | 'running' | 'failed';

/** What changes slowly and takes longer to count. */
export type Holdings = {
  /** Cited works by what the last look at their page found. */
  sources: readonly { verdict: string; count: number }[];
  /** Kept copies of cited pages. */
  copies: number;
  /** Bytes. */
  database: number;
};

export type AskQueues = {
  /** Rejects where the database does not answer within two seconds. */
  queues: () => Promise<Queues>;
  /** As of a minute ago at the most. */
  holdings: () => Promise<Holdings>;
  close: () => Promise<void>;
};

/** Milliseconds. */
const patience = 2_000;
const lifetime = 60_000;

/** Asks on a connection of its own, so that a pool that is exhausted can still be seen. */
export const askQueues = (
  connectionString: string,
  now: () => number = () => performance.now(),
): AskQueues => {
  const pool = new Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    application_name: 'ibidem metrics',
  });
  let kept: { at: number; holdings: Holdings } | undefined;
  return {
    queues: async () => {
      const { rows } = await pool.query<Queues>(queuesQuestion);
      return rows[0] ?? { jobs: [], oldestDue: 0, letters: { waiting: 0, failed: 0 } };
    },
    holdings: async () => {
      if (kept && now() - kept.at < lifetime) return kept.holdings;
      const { rows } = await pool.query<Holdings>(holdingsQuestion);
      const holdings = rows[0] ?? { sources: [], copies: 0, database: 0 };
      kept = { at: now(), holdings };
      return holdings;
    },
    close: () => pool.end(),
  };
};

const queuesQuestion = `
  WITH jobs AS (
    SELECT t.identifier AS task, j.run_at,
      CASE
        WHEN j.locked_at IS NOT NULL THEN 'running'
        WHEN j.attempts >= j.max_attempts THEN 'failed'
        WHEN j.run_at > now() THEN 'later'
        ELSE 'due'
      END AS state
    FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  ), counted AS (
    SELECT task, state, count(*)::int AS count FROM jobs GROUP BY task, state
  )
  SELECT
    (SELECT coalesce(json_agg(counted ORDER BY task, state), '[]') FROM counted) AS jobs,
    (SELECT coalesce(extract(epoch FROM now() - min(run_at)), 0)::float8
      FROM jobs WHERE state = 'due') AS "oldestDue",
    json_build_object(
      'waiting', (SELECT count(*)::int FROM mails WHERE sent_at IS NULL AND gave_up_at IS NULL),
      'failed', (SELECT count(*)::int FROM mails WHERE gave_up_at IS NOT NULL)) AS letters`;

const holdingsQuestion = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('verdict', verdict, 'count', count)), '[]') FROM (
      SELECT coalesce(health_verdict::text, 'unchecked') AS verdict, count(*)::int AS count
      FROM sources WHERE url <> '' AND merged_into_id IS NULL GROUP BY 1 ORDER BY 1) AS s) AS sources,
    (SELECT count(*)::int FROM snapshots) AS copies,
    pg_database_size(current_database())::float8 AS database`;
