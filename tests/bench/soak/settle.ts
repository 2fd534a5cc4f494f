import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { eventually } from '@support/faults/points';
import type { World } from './world';

const patience = 300_000; // ms

/**
 * Waits until the queue has nothing more to do. What waits for its next try after a fault is asked to be tried now, which is what
 * _Try again_ at the desk does: the queue by itself comes to it within a minute or a day.
 *
 * @throws Error when it has not come to an end in five minutes
 */
export const emptyQueue = async ({ fleet: { postgres } }: World): Promise<void> => {
  let looks = 0;
  await eventually(async () => {
    // Again and again, since those that were under way when the fault went fail only later.
    if (looks++ % 10 === 0) postgres.sql(tryAgain);
    const left = Number(postgres.sql(howMany));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return left === 0 || undefined;
  }, patience).catch(() => {
    throw new Error(`Jobs are left after ${patience / 1_000} s: ${postgres.sql(whichAreLeft)}`);
  });
};

const tryAgain = `UPDATE graphile_worker._private_jobs SET run_at = now()
  WHERE attempts > 0 AND attempts < max_attempts AND locked_at IS NULL AND run_at > now()`;
const ofThose = `FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  WHERE attempts < max_attempts AND (run_at < now() + interval '90 seconds' OR locked_at IS NOT NULL)`;
const howMany = `SELECT count(*) ${ofThose}`;
const whichAreLeft = `SELECT string_agg(identifier || ' (' || attempts || ' tries, ' || coalesce(last_error, 'none failed') || ')', ', ') ${ofThose}`;

/** Whether every log agrees with its hashes, with what `audit verify` says. */
export const auditOf = ({ fleet }: World): { isWhole: boolean; said: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/server/run.mjs', 'audit', 'verify'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: `postgres://ibidem@${fleet.postgres.address}/ibidem`,
        IBIDEM_DATA: join(fleet.folder, 'data'),
      },
    },
  );
  return { isWhole: status === 0, said: `${stdout}${stderr}`.trim().split('\n').at(-1) ?? '' };
};
