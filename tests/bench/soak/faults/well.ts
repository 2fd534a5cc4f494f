import { setTimeout as sleep } from 'node:timers/promises';
import type { Desk } from '../desk';
import type { World } from '../world';

/** Seconds from a moment on; undefined: not within three minutes. */
export type Recovery = { webs: number | undefined; workers: number | undefined };

const patience = 180_000; // ms

/** When every web process is well and somebody can save, and when every worker works and no job waits any longer. */
export const recoveryOf = async (world: World, desk: Desk): Promise<Recovery> => {
  const began = performance.now();
  const after = async (isWell: () => Promise<boolean>): Promise<number | undefined> => {
    while (performance.now() - began < patience) {
      if (await isWell().catch(() => false)) return (performance.now() - began) / 1_000;
      await sleep(250);
    }
    return undefined;
  };
  const [webs, workers] = await Promise.all([
    after(async () => (await areWell(world)) && (await canSave(desk))),
    after(() => Promise.resolve(doWork(world))),
  ]);
  return { webs, workers };
};

const areWell = async ({ fleet }: World): Promise<boolean> => {
  const all = await Promise.all(
    fleet.webs.map(async ({ url }) => {
      const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) });
      await answer.arrayBuffer();
      return answer.ok;
    }),
  );
  return all.every(Boolean);
};

/** Something that needs the database, and changes nothing that anybody sees. */
const canSave = async (desk: Desk): Promise<boolean> => {
  const body = { isWanted: false };
  return (await desk.as('editor', 'save')('/api/desk/tour', { body })).status === 200;
};

const doWork = ({ fleet: { postgres, workers } }: World): boolean =>
  postgres.sql(
    `SELECT (SELECT count(DISTINCT session_pid) FROM worker_presence JOIN pg_stat_activity ON pid = session_pid AND backend_start = session_start)
       || ' ' || (SELECT count(*) FROM graphile_worker._private_jobs WHERE attempts < max_attempts AND locked_at IS NULL AND run_at < now() - interval '10 seconds')`,
  ) === `${workers.length} 0`;
