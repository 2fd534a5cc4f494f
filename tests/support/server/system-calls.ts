import type { BasePayload } from 'payload';
import { runSql, sql } from '@/database/sql';
import type { HeldCalls } from './calls-held-to-contract';

/** Asks how the publication is, and has a job that was given up done. */
export const callSystem = async (call: HeldCalls['call'], payload: BasePayload): Promise<void> => {
  const as = 'administrator';
  const [job] = await runSql<{ id: number }>(
    { payload },
    sql`SELECT id::int AS id FROM graphile_worker.add_job(
      'ensure-mail-is-sent'::text, '{"mail": 999999}'::json, run_at := now() + interval '1 day',
      job_key := 'unknown')`,
  );
  const path = `/system/jobs/${job?.id}/retry`;
  await call('POST', path, { as, status: 409 });
  await runSql(
    { payload },
    sql`UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE id = ${job?.id ?? 0}`,
  );
  await call('GET', '/system', { as, status: 200 });
  await call('GET', '/system', { as: 'editor', status: 403 });
  await call('POST', path, { as: 'editor', status: 403 });
  await call('POST', '/system/jobs/999999999/retry', { as, status: 404 });
  await call('POST', path, { as, status: 202 });
};
