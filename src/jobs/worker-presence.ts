import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@/database/client';
import { registerConnection } from '@/database/open-pools';
import { nameOfConnection } from '@/database/process-name';
import { troubleOf } from '@/database/trouble';
import { errorFacts, log } from '@/platform/logging';
import { watchHearts } from './stopped-hearts';

/** This process among those that take jobs. */
export type Presence = {
  /** Comes back when the others know that what this worker takes is being done: until then it may take nothing. */
  announce: (workerId: string) => Promise<void>;
  /** These workers take nothing any more: what they had begun is free for others. */
  withdraw: (workerIds: readonly string[]) => Promise<void>;
  end: () => Promise<void>;
};

/**
 * Shows this process in the database by a session that it holds until `end`: whoever is killed loses it, and whoever is frozen
 * asks nothing there. Every few seconds it frees the jobs of workers who are gone. The queue by itself would keep them for
 * four hours.
 */
export const showPresence = async (connectionString: string): Promise<Presence> => {
  const presence = new HeldPresence(connectionString);
  await presence.look();
  void presence.keepLooking();
  return presence;
};

const pulse = 2_000;

/** Milliseconds for a connection to come about. */
const patience = 5_000;

/** As many looks as make half a minute. */
const mostMissed = 15;

class HeldPresence implements Presence {
  #session: Client | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #workers = new Set<string>();
  readonly #closing = new AbortController();
  readonly #hearts = watchHearts(mostMissed);

  constructor(readonly connectionString: string) {}

  announce = async (workerId: string): Promise<void> => {
    this.#workers.add(workerId);
    const isKnown = async () => Boolean(await this.#session?.query(register, [[workerId]]));
    do {
      if (await this.#inTurn(isKnown).catch(() => false)) return;
    } while (await this.#pause(100));
  };

  withdraw = (workerIds: readonly string[]): Promise<void> =>
    this.#inTurn(async () => {
      for (const id of workerIds) this.#workers.delete(id);
      // Where the session is lost, the one that replaces it does not stand for them.
      await this.#session?.query(leave, [workerIds]).catch(() => undefined);
    });

  end = async (): Promise<void> => {
    this.#closing.abort();
    await this.#inTurn(async () => {
      const session = this.#session;
      this.#session = undefined;
      await session?.query(leave, [[...this.#workers]]).catch(() => undefined);
      await session?.end().catch(() => undefined);
    });
  };

  async keepLooking(): Promise<void> {
    while (await this.#pause(pulse)) {
      await this.look().catch((error: unknown) => {
        const level = troubleOf(error) === undefined ? 'warn' : 'info';
        log(level, 'The jobs of workers that are gone could not be looked for', errorFacts(error));
      });
    }
  }

  look = (): Promise<void> =>
    this.#inTurn(async () => {
      if (this.#closing.signal.aborted) return;
      this.#session ??= await this.#connect();
      const frozen = await this.#hearts.look(this.#session);
      if (frozen.length > 0)
        log('warn', 'Workers have said nothing for long; ended them', { frozen });
      await this.#session.query(dropReplaced);
      const { rows } = await this.#session.query<{ freed: string[] }>(freeOrphans);
      const freed = rows[0]?.freed ?? [];
      if (freed.length > 0) log('warn', 'Took up the jobs of workers that are gone', { freed });
    });

  /** A session answers one question at a time. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** A session that replaces a lost one stands for the same workers. */
  async #connect(): Promise<Client> {
    const { connectionString } = this;
    const session = new Client({
      connectionString,
      connectionTimeoutMillis: patience,
      application_name: nameOfConnection('worker'),
    });
    // A database that is silent would keep this process from being known again once it is not.
    const forget = registerConnection(session);
    const lose = () => {
      forget();
      if (this.#session === session) this.#session = undefined;
    };
    session.on('error', lose).on('end', lose);
    try {
      await session.connect();
      await session.query(register, [[...this.#workers]]);
      return session;
    } catch (error) {
      forget();
      await session.end().catch(() => undefined);
      throw error;
    }
  }

  /** False when the end came meanwhile. */
  #pause(milliseconds: number): Promise<boolean> {
    const { signal } = this.#closing;
    return sleep(milliseconds, true, { signal }).catch(() => false);
  }
}

const register = `
  INSERT INTO worker_presence (worker_id, session_pid, session_start)
  SELECT id, pid, backend_start FROM unnest($1::text[]) AS id, pg_stat_activity
  WHERE pid = pg_backend_pid()
  ON CONFLICT (worker_id) DO UPDATE
    SET session_pid = excluded.session_pid, session_start = excluded.session_start`;

const leave = `DELETE FROM worker_presence WHERE worker_id = ANY ($1)`;

/** Pids are used again, so a session is known by its start as well. Whoever is not announced has no jobs either. */
const freeOrphans = `
  WITH present AS (
    SELECT worker_id FROM worker_presence
    JOIN pg_stat_activity ON pid = session_pid AND backend_start = session_start
  ), gone AS (
    DELETE FROM worker_presence WHERE worker_id NOT IN (SELECT worker_id FROM present)
  ), orphans AS (
    SELECT coalesce(array_agg(DISTINCT locked_by), '{}') AS workers
    FROM graphile_worker._private_jobs
    WHERE locked_by IS NOT NULL AND locked_by NOT IN (SELECT worker_id FROM present)
  )
  SELECT workers AS freed,
    CASE WHEN workers <> '{}' THEN graphile_worker.force_unlock_workers(workers) END
  FROM orphans`;

/**
 * Whoever enqueues the key of a job that is being done takes the key from it and uses up its attempts (graphile-worker's
 * `add_job`). If its worker ends before it is done, or if it fails, nobody does it, since the newer one does: it would count
 * as failed for ever. Only jobs of the timetable have no key (`enqueue`). One that failed has said why, and stays; after one
 * whose worker died, the next time looks at everything.
 */
const dropReplaced = `
  DELETE FROM graphile_worker._private_jobs
  WHERE key IS NULL AND attempts >= max_attempts AND locked_at IS NULL
    AND (last_error IS NULL OR payload::jsonb -> '_cron' IS NULL)`;
