import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { withoutPersonalData } from '@/platform/without-personal-data';

export const jobStates = ['due', 'later', 'running', 'failed'] as const;
/** `later`: its time has not come. `failed`: it was tried as often as it may be. */
export type JobState = (typeof jobStates)[number];

export type Job = {
  id: number;
  /** Name of the job, see `JobName`; of an older version it may be one that is not known any more. */
  task: string;
  state: JobState;
  attempts: number;
  /** Why the last try failed, without personal data; null where none has. */
  error: string | null;
  /** ISO 8601: when it was or will be due, began, or failed. */
  at: string;
};

export type Jobs = {
  counts: Readonly<Record<JobState, number>>;
  /** The first of each state but `later`, the oldest first. */
  jobs: readonly Job[];
};

const most = 25;

/** What waits, runs and has failed in the queue. */
export const jobsInQueue = async (req: Pick<PayloadRequest, 'payload'>): Promise<Jobs> => {
  const rows = await runSql<Job & { of: number }>(
    { payload: req.payload },
    sql`WITH jobs AS (
          SELECT j.id::int AS id, t.identifier AS task, j.attempts::int AS attempts,
            j.last_error AS error,
            CASE
              WHEN j.locked_at IS NOT NULL THEN 'running'
              WHEN j.attempts >= j.max_attempts THEN 'failed'
              WHEN j.run_at > now() THEN 'later'
              ELSE 'due'
            END AS state,
            CASE
              WHEN j.locked_at IS NOT NULL THEN j.locked_at
              WHEN j.attempts >= j.max_attempts THEN j.updated_at
              ELSE j.run_at
            END AS at
          FROM graphile_worker._private_jobs j
          JOIN graphile_worker._private_tasks t ON t.id = j.task_id
        ), numbered AS (
          SELECT *, count(*) OVER (PARTITION BY state)::int AS of,
            row_number() OVER (PARTITION BY state ORDER BY at, id) AS place
          FROM jobs
        )
        SELECT id, task, state, attempts, error, at, of FROM numbered
        WHERE place <= ${most} ORDER BY state, at, id`,
  );
  const countOf = (state: JobState) => rows.find((row) => row.state === state)?.of ?? 0;
  return {
    counts: {
      due: countOf('due'),
      later: countOf('later'),
      running: countOf('running'),
      failed: countOf('failed'),
    },
    jobs: rows
      .filter(({ state }) => state !== 'later')
      .map(({ of: _, ...job }) => ({
        ...job,
        error: job.error === null ? null : firstLine(job.error),
        at: new Date(job.at).toISOString(),
      })),
  };
};

const firstLine = (error: string): string =>
  String(withoutPersonalData(error.split('\n', 1)[0] ?? '')).slice(0, 300);
