import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';

import { markIn } from '@/database/process-name';

/** Where a command may be when its process dies, in the order in which it comes there. */
export const points = ['lock', 'log', 'enqueue', 'generation', 'commit'] as const;
/** Only jobs have something left to do after the commit. */
export const pointsOfJobs = [...points, 'completion'] as const;
export type Point = (typeof pointsOfJobs)[number];

const family = 71_077; // of the advisory locks at which commands are stopped

/** Triggers of the test's own database; the publication knows nothing of them. */
export const installPoints = async (client: Client): Promise<void> => {
  await client.query(`
    CREATE FUNCTION fault_point() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock_shared(${family}, TG_ARGV[0]::int);
      RETURN coalesce(NEW, OLD);
    END $$;
    CREATE TRIGGER fault_lock BEFORE INSERT ON transitions
      FOR EACH ROW EXECUTE FUNCTION fault_point(${numberOf('lock')});
    CREATE TRIGGER fault_log BEFORE UPDATE ON editions
      FOR EACH ROW EXECUTE FUNCTION fault_point(${numberOf('log')});
    CREATE TRIGGER fault_enqueue BEFORE INSERT ON graphile_worker._private_jobs
      FOR EACH ROW WHEN (NEW.key LIKE 'transition:%')
      EXECUTE FUNCTION fault_point(${numberOf('enqueue')});
    CREATE TRIGGER fault_generation BEFORE UPDATE ON publication_generation
      FOR EACH ROW EXECUTE FUNCTION fault_point(${numberOf('generation')});
    CREATE CONSTRAINT TRIGGER fault_commit AFTER INSERT ON transitions
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
      EXECUTE FUNCTION fault_point(${numberOf('commit')});
    CREATE TRIGGER fault_completion BEFORE DELETE ON graphile_worker._private_jobs
      FOR EACH ROW WHEN (OLD.key LIKE 'publish:%')
      EXECUTE FUNCTION fault_point(${numberOf('completion')});
    CREATE TABLE witnessed_jobs (happened text NOT NULL, key text, payload jsonb NOT NULL);
    CREATE FUNCTION witness_job() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO witnessed_jobs
        SELECT TG_OP, job.key, job.payload FROM (SELECT (coalesce(NEW, OLD)).*) AS job;
      RETURN NULL;
    END $$;
    CREATE TRIGGER witness_job AFTER INSERT OR DELETE ON graphile_worker._private_jobs
      FOR EACH ROW EXECUTE FUNCTION witness_job();
  `);
};

const numberOf = (point: Point): number => pointsOfJobs.indexOf(point) + 1;

export const close = (client: Client, point: Point) =>
  client.query('SELECT pg_advisory_lock($1, $2)', [family, numberOf(point)]);

export const open = (client: Client, point: Point) =>
  client.query('SELECT pg_advisory_unlock($1, $2)', [family, numberOf(point)]);

/** The database session that has come to a closed point. */
export const sessionAt = async (client: Client, point: Point): Promise<number> => {
  const session = await eventually(async () => {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
         AND classid = $1 AND objid = $2`,
      [family, numberOf(point)],
    );
    return rows[0]?.pid;
  });
  return session;
};

/** Waits until the database has parted with every session of a process. */
export const sessionsEnded = (client: Client, mark: string): Promise<true> =>
  eventually(async () => {
    const { rows } = await client.query(
      `SELECT FROM pg_stat_activity WHERE ${markIn('application_name')} = $1`,
      [mark],
    );
    return rows.length === 0 ? true : undefined;
  });

/** What is asked for again and again, once it is there. */
export const eventually = async <T>(
  ask: () => Promise<T | undefined>,
  patience = 60_000,
): Promise<T> => {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('It did not happen in time');
    await sleep(10);
  }
};
