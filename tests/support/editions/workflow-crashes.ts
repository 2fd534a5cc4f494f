import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';

import { withClient } from '../database/postgres';

/**
 * Where a command breaks off, in the order in which it comes there. At `answer` it has committed, and only whoever
 * asked does not learn of it.
 */
export const crashPoints = ['log', 'edition', 'article', 'enqueue', 'commit', 'answer'] as const;
export type Crash = {
  at: (typeof crashPoints)[number];
  /** The statement fails, or the database ends the session. */
  by: 'error' | 'lost connection';
};

/** Triggers of the test's own database, which do nothing until a crash is armed. */
export const installCrashes = (databaseUrl: string): Promise<unknown> =>
  withClient(databaseUrl, (client) =>
    client.query(`
      CREATE TABLE armed_crashes (at text NOT NULL, by text NOT NULL);
      CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE armed text := (SELECT by FROM armed_crashes WHERE at = TG_ARGV[0]);
      BEGIN
        IF armed = 'lost connection' THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
        IF armed IS NOT NULL THEN RAISE EXCEPTION 'Broken off at %', TG_ARGV[0]; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER crash_log BEFORE INSERT ON transitions
        FOR EACH ROW EXECUTE FUNCTION break_off('log');
      CREATE TRIGGER crash_edition BEFORE UPDATE ON editions
        FOR EACH ROW EXECUTE FUNCTION break_off('edition');
      CREATE TRIGGER crash_article BEFORE UPDATE ON articles
        FOR EACH ROW EXECUTE FUNCTION break_off('article');
      CREATE TRIGGER crash_enqueue BEFORE INSERT ON graphile_worker._private_jobs
        FOR EACH ROW EXECUTE FUNCTION break_off('enqueue');
      CREATE CONSTRAINT TRIGGER crash_commit AFTER INSERT ON transitions
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION break_off('commit');
    `),
  );

export const broken = Symbol('broken off');

/** Does something in the middle of which it may break off; what throws without that is a defect. */
export const crashing = async <T>(
  payload: BasePayload,
  { at, by }: Crash,
  work: () => Promise<T>,
): Promise<T | typeof broken> => {
  await runSql({ payload }, sql`INSERT INTO armed_crashes VALUES (${at}, ${by})`);
  const answers = at === 'answer' ? loseAnswer(payload) : undefined;
  try {
    return await work();
  } catch (error) {
    if (!isCrash(error)) throw error;
    return broken;
  } finally {
    answers?.restore();
    await runSql({ payload }, sql`DELETE FROM armed_crashes`);
  }
};

/** The error of a trigger, of a lost connection, or of a command that finds out that it did not commit. */
const isCrash = (error: unknown): boolean =>
  error instanceof Error &&
  (/Broken off at|terminat|not queryable|did not commit|rolled back/i.test(error.message) ||
    isCrash(error.cause));

type Drizzle = { execute: (query: unknown) => Promise<unknown> };

/** After its commit a command asks whether it happened: that is where the answer is lost. */
const loseAnswer = (payload: BasePayload): { restore: () => void } => {
  const { drizzle } = payload.db as unknown as { drizzle: Drizzle };
  const { execute } = drizzle;
  drizzle.execute = (query) =>
    JSON.stringify(query).includes('pg_xact_status')
      ? Promise.reject(new Error('Broken off at answer'))
      : execute.call(drizzle, query);
  return { restore: () => void (drizzle.execute = execute) };
};
