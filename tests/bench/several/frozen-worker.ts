import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@support/faults/points';
import { freeze } from '@support/faults/processes';
import type { Fleet } from './fleet';

const wanted = 60_000; // ms

/**
 * A worker is frozen in the middle of its jobs; how soon another has done them, and whether anything was done twice when it goes
 * on.
 */
export const freezeWorker = async (
  { postgres, workers }: Fleet,
  say: (line: string) => void,
): Promise<boolean> => {
  const [victim] = workers;
  if (!victim) throw new Error('There is no worker');
  const pid = victim.process().pid;
  enqueueRenditions(postgres);
  const { held, goOn } = await eventually(() => frozenWithJobs(postgres, pid), 60_000);
  const began = performance.now() - 4_000;
  await eventually(() => Promise.resolve(postgres.sql(due) === '0' || undefined), 180_000);
  const took = performance.now() - began;
  const before = effects(postgres);
  goOn();
  await sleep(10_000);
  const after = effects(postgres);
  const isBack = postgres.sql(
    `SELECT count(DISTINCT session_pid) FROM worker_presence JOIN pg_stat_activity ON pid = session_pid`,
  );
  say(
    `  frozen with ${held} jobs in hand; all were done by another after ${(took / 1_000).toFixed(1)} s (wanted: 60 at most)`,
  );
  say(
    `  after it went on: ${before === after ? 'nothing was done twice' : `WAS ${before}, IS ${after}`}; workers at work: ${isBack}`,
  );
  return took <= wanted && before === after && isBack === String(workers.length);
};

const enqueueRenditions = (postgres: Fleet['postgres']): void =>
  void postgres.sql(
    `DELETE FROM renditions;
     SELECT count(graphile_worker.add_job('ensure-renditions-are-made', json_build_object('article', id)))
     FROM articles`,
  );

const due = `SELECT count(*) FROM graphile_worker._private_jobs WHERE run_at < now() AND attempts < max_attempts`;
const heldBySilent = `
  SELECT count(*) FROM graphile_worker._private_jobs j
  JOIN worker_presence p ON p.worker_id = j.locked_by JOIN pg_stat_activity a ON a.pid = p.session_pid
  WHERE a.query_start < now() - interval '3500 milliseconds'`;

/** Stopped at a moment at which it holds a job; undefined, and going on, where it holds none. */
const frozenWithJobs = async (postgres: Fleet['postgres'], pid: number) => {
  const goOn = freeze(pid);
  // Each worker asks every two seconds, so by then the frozen one is known by its silence.
  await sleep(4_000);
  const held = Number(postgres.sql(heldBySilent));
  if (held > 0) return { held, goOn };
  goOn();
  return undefined;
};

const effects = (postgres: Fleet['postgres']): string =>
  postgres.sql(
    `SELECT (SELECT count(*) FROM transitions) || ' entries, ' || (SELECT count(*) FROM mails) || ' letters, ' ||
       (SELECT count(*) FROM notifications) || ' notices, ' || (SELECT count(*) FROM renditions) || ' files'`,
  );
