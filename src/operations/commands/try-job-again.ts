import type { PayloadRequest } from 'payload';

import { logAdministration } from '@/audit/commands/log-administration';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { mayLookAfterSystem } from '../queries/may-look-after';
import { operationsFinding } from '../rules/findings';

/** Has a job that was given up taken up at once, with all of its tries; the log says who wished it. */
export const tryJobAgain = async (
  req: PayloadRequest,
  { job }: { job: number },
): Promise<Result<{ job: number }, Refusal>> => {
  if (!mayLookAfterSystem(req)) return refuse(403, operationsFinding('system-not-theirs'));
  return inTransaction(req, async () => {
    const [row] = await runSql<{ task: string; state: 'running' | 'failed' | 'waiting' }>(
      req,
      sql`SELECT t.identifier AS task, CASE
            WHEN j.locked_at IS NOT NULL THEN 'running'
            WHEN j.attempts >= j.max_attempts THEN 'failed'
            ELSE 'waiting' END AS state
          FROM graphile_worker._private_jobs j
          JOIN graphile_worker._private_tasks t ON t.id = j.task_id
          WHERE j.id = ${job} FOR UPDATE OF j`,
    );
    if (!row) return refuse(404, operationsFinding('job-unknown'));
    if (row.state === 'running') return refuse(409, operationsFinding('job-running'));
    if (row.state === 'waiting') return refuse(409, operationsFinding('job-waits'));
    await runSql(
      req,
      sql`SELECT graphile_worker.reschedule_jobs(
            ARRAY[${job}]::bigint[], run_at := now(), attempts := 0)`,
    );
    await logAdministration(req, {
      event: 'job_tried_again',
      subject: 'job',
      id: job,
      name: row.task,
    });
    return ok({ job });
  });
};
