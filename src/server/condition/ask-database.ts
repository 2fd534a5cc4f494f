import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@/database/client';
import { errorCode } from '@/platform/error-code';

export type Answer = { database: 'there' | 'away' | 'silent'; worker: 'at work' | 'absent' };

/**
 * A worker looks for orphaned jobs every two seconds with the session by which it is known; one that was frozen keeps the
 * session and asks nothing. Where another role owns the session, its questions are not to be seen.
 */
const question = `
  SELECT EXISTS (
    SELECT FROM worker_presence JOIN pg_stat_activity ON pid = session_pid
    WHERE backend_start = session_start
      AND coalesce(query_start > now() - interval '30 seconds', true)
  ) AS "isAtWork"`;

/** Postgres is there, but has no connection left for us, or is not ours to ask: those who have one can go on. */
const refusals = new Set(['53300', '28P01', '28000', '42P01', '42501']);

/**
 * How the database is for whoever would connect now. On a new connection, since a frozen server may still answer on old
 * ones. Settles within about `limit` milliseconds of this process's own time, whatever the other side does.
 */
export const askDatabase = async (connectionString: string, limit: number): Promise<Answer> => {
  const client = new Client({ connectionString, application_name: 'ibidem condition' });
  const asked = ask(client);
  const answer = await Promise.race([asked, silence(limit)]);
  if (answer.database === 'there') void client.end().catch(() => undefined);
  else breakOff(client);
  return answer;
};

const ask = async (client: Client): Promise<Answer> => {
  try {
    await client.connect();
    const { rows } = await client.query<{ isAtWork: boolean }>(question);
    return { database: 'there', worker: rows[0]?.isAtWork ? 'at work' : 'absent' };
  } catch (error) {
    const isThere = refusals.has(errorCode(error));
    return { database: isThere ? 'there' : 'away', worker: isThere ? 'at work' : 'absent' };
  }
};

const ticks = 10;

/** In small parts: where this process is busy itself, and would hear an answer late, each of them comes late as well. */
const silence = async (limit: number): Promise<Answer> => {
  for (let tick = 0; tick < ticks; tick += 1) {
    await sleep(limit / ticks, undefined, { ref: false });
  }
  return { database: 'silent', worker: 'absent' };
};

const breakOff = (client: Client): void => {
  const { connection } = client as unknown as { connection?: { stream?: { destroy: () => void } } };
  connection?.stream?.destroy();
};
