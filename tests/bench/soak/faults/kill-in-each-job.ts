import { Client } from '@/database/client';
import { eventually } from '@support/faults/points';
import type { Instance } from '../../several/fleet';
import type { World } from '../world';
import type { Fault } from './fault';
import { kindsOfJobs, type KindOfJob } from './kills';

const family = 71_078; // of the advisory locks at which jobs are stopped
const patience = 60_000; // ms

/** Triggers of the bench's own database; the publication knows nothing of them. */
const completionPoint = `
  CREATE OR REPLACE FUNCTION soak_completion() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock_shared(${family}, OLD.task_id);
    RETURN OLD;
  END $$;
  CREATE OR REPLACE TRIGGER soak_completion BEFORE DELETE ON graphile_worker._private_jobs
    FOR EACH ROW EXECUTE FUNCTION soak_completion();`;

/** Where a worker changes the first row; web processes go on. No task has the number 0. */
const middlePoint = ({ writes, by }: Written, workers: readonly string[]) => `
  CREATE OR REPLACE FUNCTION soak_middle() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF host(inet_client_addr()) = ANY ('{${workers.join()}}') THEN
      PERFORM pg_advisory_xact_lock_shared(${family}, 0);
    END IF;
    RETURN NEW;
  END $$;
  CREATE OR REPLACE TRIGGER soak_middle BEFORE ${by ?? 'INSERT OR UPDATE'} ON ${writes}
    FOR EACH ROW EXECUTE FUNCTION soak_middle();`;

type Written = KindOfJob & { writes: string };
const isWritten = (kind: KindOfJob): kind is Written => kind.writes !== undefined;

type Point = 'in the middle' | 'when all is done but the word to the queue';

/**
 * A worker is killed in every kind of job: where it is about to change the first row, and where all that it does is committed and
 * only the job is still there. What it had begun is taken up by the other.
 */
export const killInEachJob: Fault = {
  name: 'kill',
  title: 'Workers are killed in each kind of job',
  seconds: 0,
  maySendAgain: true,
  strike: async (world, { say, miss }) => {
    const connectionString = `postgres://ibidem@${world.fleet.postgres.address}/ibidem`;
    const [session, giver] = [new Client({ connectionString }), new Client({ connectionString })];
    for (const client of [session, giver]) await client.connect();
    await session.query(completionPoint);
    const hosts = world.fleet.workers.map((_, which) => world.network.of('worker', which).host);
    const killed = async (kind: KindOfJob, point: Point) => {
      const name = await killAt({ world, session, giver }, kind, point);
      say(`  ${kind.task}, ${point}: ${name ?? 'NOBODY CAME TO IT'}`);
      if (name === undefined) miss(`nobody was killed in ${kind.task}, ${point}`);
    };
    for (const kind of kindsOfJobs) {
      if (isWritten(kind)) {
        await session.query(middlePoint(kind, hosts));
        await killed(kind, 'in the middle');
        await session.query(`DROP TRIGGER soak_middle ON ${kind.writes}`);
      }
      await killed(kind, 'when all is done but the word to the queue');
    }
    await session.query('DROP TRIGGER soak_completion ON graphile_worker._private_jobs');
    for (const client of [session, giver]) await client.end();
    return () => undefined;
  },
};

/** What waits at `session` is given by another connection, lest it is done before anybody would wait. */
type Killing = { world: World; session: Client; giver: Client };

/** Which worker it was; undefined where none came there in time. */
const killAt = async (
  { world, session, giver }: Killing,
  { task, payload }: KindOfJob,
  point: Point,
): Promise<string | undefined> => {
  const enqueue = () =>
    payload === undefined
      ? undefined
      : giver.query(
          `SELECT graphile_worker.add_job($1::text, given) FROM (${payload}) AS one (given)`,
          [task],
        );
  const numbers =
    point === 'in the middle'
      ? 'VALUES (0)'
      : `SELECT id FROM graphile_worker._private_tasks WHERE identifier = '${task}'`;
  await session.query(
    `BEGIN; SELECT pg_advisory_xact_lock(${family}, number) FROM (${numbers}) AS point (number)`,
  );
  try {
    await enqueue();
    const victim = await eventually(() => workerThatWaits(world, session, task), patience);
    victim.one.process().signal('SIGKILL');
    await victim.one.process().ended();
    await session.query('ROLLBACK');
    await victim.one.start();
    return victim.name;
  } catch {
    return undefined;
  } finally {
    await session.query('ROLLBACK');
  }
};

type Victim = { one: Instance; name: string };

/** A worker whose session waits for ours, while it holds a job of this kind. */
const workerThatWaits = async (
  { fleet, network }: World,
  session: Client,
  task: string,
): Promise<Victim | undefined> => {
  const { rows } = await session.query<{ address: string }>(
    `SELECT host(a.client_addr) AS address FROM pg_stat_activity a
     WHERE pg_backend_pid() = ANY (pg_blocking_pids(a.pid)) AND a.application_name LIKE 'ibidem %'
       AND EXISTS (SELECT FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
         WHERE t.identifier = $1 AND j.locked_at IS NOT NULL)`,
    [task],
  );
  const at = fleet.workers.findIndex((_, which) =>
    rows.some(({ address }) => address === network.of('worker', which).host),
  );
  const one = fleet.workers[at];
  return one && { one, name: `worker ${at + 1} killed` };
};
