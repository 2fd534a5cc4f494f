import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BasePayload } from 'payload';
import { runSql, sql } from '@/database/sql';

export type TurnOptions = {
  /** Milliseconds between the end of one request to a host and the beginning of the next. */
  pause?: number;
};

type Db = { payload: BasePayload };

/**
 * Does `work` when it is this host's turn: one request at a time, and a pause after each, over all workers and
 * processes. The turn is a lease in the database, outside any transaction of the caller, and ends by itself
 * soon after its holder has died. Never take a turn inside a turn of the same host.
 */
export const withHostTurn = async <T>(
  { payload }: Db,
  host: string,
  work: () => Promise<T>,
  { pause = politePause }: TurnOptions = {},
): Promise<T> => {
  const db = { payload };
  const holder = randomUUID();
  await waitForTurn(db, host, holder);
  const renewal = setInterval(() => void renew(db, host, holder).catch(ignore), lease / 4);
  renewal.unref();
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await giveBack(db, host, holder, pause);
  }
};

const politePause = 1_000;

/** Milliseconds after which a holder that is not heard of has lost its turn. */
const lease = 20_000;

const waitForTurn = async (db: Db, host: string, holder: string): Promise<void> => {
  for (;;) {
    const wait = await takeTurn(db, host, holder);
    if (wait === undefined) return;
    // Those who wait for the same turn do not all ask at once.
    await sleep(wait + Math.random() * crowd);
  }
};

const crowd = 20; // milliseconds
const busy = 200;

/** Nothing when the turn is ours, else the milliseconds after which to ask again. */
const takeTurn = async (db: Db, host: string, holder: string): Promise<number | undefined> => {
  const [taken] = await runSql(
    db,
    sql`INSERT INTO link_hosts AS hosts (host, leased_by, leased_until)
        VALUES (${host}, ${holder}, clock_timestamp() + ${lease} * interval '1 millisecond')
        ON CONFLICT (host) DO UPDATE
          SET leased_by = excluded.leased_by, leased_until = excluded.leased_until
          WHERE hosts.next_at <= clock_timestamp()
            AND coalesce(hosts.leased_until <= clock_timestamp(), true)
        RETURNING host`,
  );
  if (taken) return undefined;
  const [state] = await runSql<{ wait: string | null }>(
    db,
    sql`SELECT CASE WHEN coalesce(leased_until <= clock_timestamp(), true)
          THEN greatest(0, extract(epoch FROM next_at - clock_timestamp()) * 1000) END AS wait
        FROM link_hosts WHERE host = ${host}`,
  );
  return state?.wait == null ? busy : Number(state.wait);
};

const renew = (db: Db, host: string, holder: string) =>
  runSql(
    db,
    sql`UPDATE link_hosts SET leased_until = clock_timestamp() + ${lease} * interval '1 millisecond'
        WHERE host = ${host} AND leased_by = ${holder}`,
  );

const giveBack = (db: Db, host: string, holder: string, pause: number) =>
  runSql(
    db,
    sql`UPDATE link_hosts SET leased_by = NULL, leased_until = NULL,
          next_at = clock_timestamp() + ${pause} * interval '1 millisecond'
        WHERE host = ${host} AND leased_by = ${holder}`,
  );

/** A renewal that fails is tried again before the lease ends. */
const ignore = () => undefined;
