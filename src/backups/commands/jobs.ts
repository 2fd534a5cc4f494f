import type { Client } from 'pg';

/**
 * What the queue had still to do, by what each job is and not by how the queue keeps it, so that a newer queue takes it. None is
 * locked: whoever was at it is not there after a restore, and every job may run again.
 */
export const jobsQuery = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('graphile_worker._private_jobs') IS NOT NULL AS found`,
  );
  const from = rows[0]?.found
    ? `FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id ORDER BY j.id`
    : `FROM (SELECT NULL::json AS payload, now() AS run_at, 0 AS priority, 0 AS attempts, 0 AS max_attempts,
         '' AS last_error, '' AS key) j, (SELECT '' AS identifier) t, (SELECT '' AS queue_name) q WHERE false`;
  return `COPY (SELECT t.identifier, j.payload, q.queue_name, j.run_at, j.priority, j.attempts,
    j.max_attempts, j.last_error, j.key ${from}) TO STDOUT`;
};

/** Where the jobs of a backup are laid down before the queue takes them. */
export const layDownJobs = `CREATE TEMPORARY TABLE jobs_of_backup (
  number bigserial, identifier text, payload json, queue_name text, run_at timestamptz,
  priority int, attempts int, max_attempts int, last_error text, key text) ON COMMIT DROP`;

export const copyJobs =
  'COPY jobs_of_backup (identifier, payload, queue_name, run_at, priority, attempts, max_attempts, last_error, key) FROM STDIN';

/** In the order in which they were given, each with a key (`enqueue`); one that has failed waits as it waited there. */
export const takeUpJobs = async (client: Client): Promise<void> => {
  await client.query(
    `CREATE TEMPORARY TABLE taken_up ON COMMIT DROP AS
       SELECT number, (graphile_worker.add_job(identifier, payload := payload, queue_name := queue_name,
         run_at := run_at, max_attempts := max_attempts, job_key := coalesce(key, gen_random_uuid()::text),
         priority := priority)).id
       FROM (SELECT * FROM jobs_of_backup ORDER BY number) AS ordered`,
  );
  await client.query(
    `UPDATE graphile_worker._private_jobs j SET attempts = b.attempts, last_error = b.last_error
     FROM taken_up t JOIN jobs_of_backup b USING (number)
     WHERE j.id = t.id AND b.attempts > 0`,
  );
};

/**
 * Letters that were about to leave have probably left since: they are held, and stand in the desk's list of e-mails with a button
 * that sends them. Everything else that waits may happen again without anybody hearing it twice.
 *
 * @param at ISO 8601
 */
export const holdLetters = async (client: Client, at: string): Promise<number> => {
  const { rowCount } = await client.query(
    `UPDATE mails SET gave_up_at = $1, updated_at = $1,
       last_error = 'Held by a restore: it waited when the backup was taken, and may have left since.'
     WHERE sent_at IS NULL AND gave_up_at IS NULL AND id IN (
       SELECT (payload ->> 'mail')::int FROM jobs_of_backup WHERE identifier = 'ensure-mail-is-sent')`,
    [at],
  );
  await client.query(
    `DELETE FROM jobs_of_backup WHERE identifier IN ('ensure-mail-is-sent', 'ensure-password-letter-is-kept')`,
  );
  return rowCount ?? 0;
};
