import type { Client } from 'pg';

/**
 * What a restored database must not do a second time: letters that waited may have left, and whoever has signed out since must not be
 * in again. The counterpart of `holdLetters`, for a database that came back with its queue.
 *
 * @returns how many letters are held
 */
export const settleQueue = async (client: Client, now: Date): Promise<number> => {
  await client.query('BEGIN');
  const { rows } = await client.query<{ mail: number | null }>(
    `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
     WHERE t.id = j.task_id AND t.identifier IN ('ensure-mail-is-sent', 'ensure-password-letter-is-kept')
     RETURNING (payload ->> 'mail')::int AS mail`,
  );
  const { rowCount } = await client.query(
    `UPDATE mails SET gave_up_at = $1, updated_at = $1,
       last_error = 'Held by a restore: it waited at that instant, and may have left since.'
     WHERE sent_at IS NULL AND gave_up_at IS NULL AND id = ANY ($2)`,
    [now.toISOString(), rows.map(({ mail }) => mail)],
  );
  await client.query('DELETE FROM users_sessions');
  await client.query(
    `UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL WHERE locked_at IS NOT NULL`,
  );
  await client.query('SELECT bump_publication_generation()');
  await client.query('COMMIT');
  return rowCount ?? 0;
};
