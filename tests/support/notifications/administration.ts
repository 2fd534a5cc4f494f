import type { BasePayload } from 'payload';

import type { ChainedAdministrationEntry } from '@/audit/rules/administration/log';
import { administrationLog } from '@/audit/queries/administration-log';
import { runSql, sql } from '@/database/sql';

/** Everything in the log of administration, the oldest first. */
export const administrationOf = async (
  payload: BasePayload,
): Promise<ChainedAdministrationEntry[]> =>
  [...(await administrationLog({ payload }, {}, { limit: 100_000 }))].reverse();

/** Jobs that wait in the queue, by the name of their task. */
export const waitingJobs = async (
  { payload }: { payload: BasePayload },
  task: string,
): Promise<unknown[]> => {
  const rows = await runSql<{ payload: unknown }>(
    { payload },
    sql`SELECT j.payload FROM graphile_worker._private_jobs j
        JOIN graphile_worker._private_tasks t ON t.id = j.task_id
        WHERE t.identifier = ${task} ORDER BY j.id`,
  );
  return rows.map((row) => row.payload);
};
