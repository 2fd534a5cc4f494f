import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';

import { paces, waitAfterTries } from '../rules/sign-in-pace';
import { runSql, sql } from '@/database/sql';

type Server = Pick<PayloadRequest, 'payload'>;

/** Whose tries, from where if that counts, and how fast they may follow each other. */
export type Tries = { of: string; from?: string; pace: keyof typeof paces };

/**
 * Counts a try before it is made, in the database and outside of any transaction, so that many at once on many instances
 * gain nothing. Gives the seconds to wait where it is too early; then it is not counted. Of some at once those that wait
 * for the row began before the one ahead of them, which is why their own `now()` says nothing.
 */
export const takeTry = async (server: Server, tries: Tries): Promise<number> => {
  const { free, first, longest, memory } = paces[tries.pace];
  const key = keyOf(tries);
  const [taken] = await runSql(
    { payload: server.payload },
    sql`INSERT INTO sign_in_tries AS t (key, tries, held_until, last_at)
        VALUES (${key}, 1, now(), now())
        ON CONFLICT (key) DO UPDATE SET last_at = now(),
          tries = CASE WHEN ${forgotten(memory)} THEN 1 ELSE t.tries + 1 END,
          held_until = now() + make_interval(secs => CASE
            WHEN ${forgotten(memory)} OR t.tries + 1 < ${free}::int THEN 0
            ELSE least(${longest}::int, ${first}::int * 2 ^ least(t.tries + 1 - ${free}::int, 20))
          END)
        WHERE t.held_until <= clock_timestamp() RETURNING tries`,
  );
  return taken ? 0 : secondsLeft(server, key);
};

const forgotten = (memory: number) =>
  sql`t.last_at < now() - make_interval(secs => ${memory}::int)`;

const secondsLeft = async ({ payload }: Server, key: string): Promise<number> => {
  const [row] = await runSql<{ left: number }>(
    { payload },
    sql`SELECT ceil(extract(epoch FROM held_until - now()))::int AS left FROM sign_in_tries
        WHERE key = ${key}`,
  );
  return Math.max(1, row?.left ?? 1);
};

/** How long the next try has to wait after this one, if it fails; 0 while tries are free. */
export const waitOf = async ({ payload }: Server, tries: Tries): Promise<number> => {
  const [row] = await runSql<{ tries: number }>(
    { payload },
    sql`SELECT tries FROM sign_in_tries WHERE key = ${keyOf(tries)}`,
  );
  return waitAfterTries(row?.tries ?? 0, paces[tries.pace]);
};

/** After the right password there were no tries from there. */
export const forgiveTries = async ({ payload }: Server, tries: Tries): Promise<void> => {
  await runSql({ payload }, sql`DELETE FROM sign_in_tries WHERE key = ${keyOf(tries)}`);
};

/** The right password was no try; what others tried stays. */
export const takeBackTry = async ({ payload }: Server, tries: Tries): Promise<void> => {
  const { free } = paces[tries.pace];
  await runSql(
    { payload },
    sql`UPDATE sign_in_tries SET tries = greatest(tries - 1, 0),
          held_until = CASE WHEN tries - 1 < ${free}::int THEN now() ELSE held_until END
        WHERE key = ${keyOf(tries)}`,
  );
};

/** Of somebody, from wherever: when they chose a new password, or an administrator says so. */
export const forgiveAllTries = async (
  req: Server & Partial<Pick<PayloadRequest, 'transactionID'>>,
  of: string,
): Promise<void> => {
  await runSql(req, sql`DELETE FROM sign_in_tries WHERE starts_with(key, ${`${digest(of)}.`})`);
};

/** What the longest memory has lost. */
export const forgetOldTries = async ({ payload }: Server): Promise<void> => {
  const memory = Math.max(...Object.values(paces).map((pace) => pace.memory));
  await runSql({ payload }, sql`DELETE FROM sign_in_tries AS t WHERE ${forgotten(memory)}`);
};

/** The table need not know who comes from where. */
const keyOf = ({ of, from = '', pace }: Tries): string =>
  [digest(of), pace, digest(from)].join('.');

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
