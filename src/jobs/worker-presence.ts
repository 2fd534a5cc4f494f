import { Client } from 'pg';

/** Advisory lock that every worker process shares while it lives. */
const presence = 0x1b1f;

const unlockOrphans = `
  select graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))`;

/**
 * Announces this worker process in the database until `end`. If it is the only one, the jobs that a killed worker had
 * taken are set free: the queue by itself would wait four hours before it gives them to another.
 */
export const announceWorker = async (
  connectionString: string,
): Promise<{ end: () => Promise<void> }> => {
  const client = new Client({ connectionString, application_name: 'ibidem worker' });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ alone: boolean }>(
    'select pg_try_advisory_lock($1) as alone',
    [presence],
  );
  const alone = rows[0]?.alone ?? false;
  if (alone) await client.query(unlockOrphans);
  await client.query('select pg_advisory_lock_shared($1)', [presence]);
  if (alone) await client.query('select pg_advisory_unlock($1)', [presence]);
  return { end: () => client.end().catch(() => undefined) };
};
