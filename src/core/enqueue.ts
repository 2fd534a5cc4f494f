import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { withCause } from './job-cause';
import type { JobName, JobPayloads } from './job-names';

type Options = {
  /** Jobs of the same key replace each other while they wait. */
  key?: string;
  /** Not before this instant. */
  runAt?: Date;
};

/**
 * Adds a job in the command's own transaction: it exists if and only if the command committed.
 * Jobs may run more than once, so tasks are idempotent. Each has a key: one without was replaced (`worker-presence.ts`).
 */
export const enqueue = async <Name extends JobName>(
  req: PayloadRequest,
  task: Name,
  payload: JobPayloads[Name],
  { key, runAt }: Options = {},
): Promise<void> => {
  await runSql(
    req,
    sql`SELECT graphile_worker.add_job(
      ${task}::text,
      ${JSON.stringify(withCause(payload))}::json,
      run_at := ${runAt?.toISOString() ?? null}::timestamptz,
      job_key := coalesce(${key ?? null}::text, gen_random_uuid()::text)
    )`,
  );
};
