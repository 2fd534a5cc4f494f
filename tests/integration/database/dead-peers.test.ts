import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { Client } from '@/database/client';
import { breakConnections } from '@/database/open-pools';
import { runSql, sql } from '@/database/sql';
import { showPresence } from '@/jobs/worker-presence';

import { openDatabaseLine } from '@support/database/database-line';
import { withClient } from '@support/database/postgres';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import { eventually } from '@support/faults/points';

let test: TestPayload;

beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

const limits = sql`
  SELECT current_setting('tcp_keepalives_idle') AS idle, current_setting('tcp_user_timeout') AS owed,
    current_setting('client_connection_check_interval') AS waiting`;
const wanted = { idle: '10', owed: '25000', waiting: '5s' };

describe('a host that the database does not hear of any more', () => {
  it('loses its sessions, and what they have locked, within half a minute', async () => {
    const [outside] = await runSql(test, limits);
    expect(outside).toEqual(wanted);
    const transactionID = (await test.payload.db.beginTransaction()) ?? '';
    const [inside] = await runSql({ payload: test.payload, transactionID }, limits);
    await test.payload.db.rollbackTransaction(transactionID);
    expect(inside).toEqual(wanted);
  });

  it('connects all the same where the server has no such limits', async () => {
    const client = new Client({ connectionString: test.databaseUrl });
    const asked: unknown[] = [];
    const query = client.query.bind(client) as (text: string) => Promise<unknown>;
    Object.assign(client, {
      query: (text: string) => {
        asked.push(text);
        return text.includes('set_config') ? Promise.reject(new Error('unsupported')) : query(text);
      },
    });
    await client.connect();
    await expect(client.query('SELECT 1')).resolves.toMatchObject({ rowCount: 1 });
    await client.end();
    expect(asked).toHaveLength(2);
  });
});

describe('a session that is lost as soon as it has come about', () => {
  const lostAtOnce = async () => {
    const line = await openDatabaseLine(test.databaseUrl);
    class Lost extends Client {
      constructor() {
        super({ connectionString: line.url });
        const query = this.query.bind(this) as (text: string) => Promise<unknown>;
        const cut = (text: string) => {
          line.cut();
          return query(text);
        };
        Object.assign(this, { query: cut });
      }
    }
    return { line, Lost };
  };

  it('is said to whoever asked for it, and ends no process', async () => {
    const { line, Lost } = await lostAtOnce();
    await expect(new Lost().connect()).rejects.toThrow('Connection terminated unexpectedly');
    await line.close();
  });

  it('is not lent out', async () => {
    const { line, Lost } = await lostAtOnce();
    const pool = new pg.Pool({ Client: Lost });
    await expect(pool.query('SELECT 1')).rejects.toThrow('Connection terminated unexpectedly');
    expect(pool.totalCount).toBe(0);
    await pool.end();
    await line.close();
  });
});

describe('a worker whose database was silent', () => {
  it('is known again as soon as it is not', async () => {
    const line = await openDatabaseLine(test.databaseUrl);
    const presence = await showPresence(line.url);
    await presence.announce('worker-of-the-silent');
    const sessions = () =>
      withClient(test.databaseUrl, async (client) => {
        const { rows } = await client.query<{ pid: number }>(
          `SELECT session_pid AS pid FROM worker_presence
           JOIN pg_stat_activity ON pid = session_pid AND backend_start = session_start
           WHERE worker_id = 'worker-of-the-silent'`,
        );
        return rows[0]?.pid;
      });
    const before = await sessions();
    line.hold();
    // What whoever watches the database does each time that it says nothing.
    breakConnections();
    line.mend();
    const after = await eventually(async () => {
      const now = await sessions();
      return now === before ? undefined : now;
    }, 20_000);
    expect(after).toBeGreaterThan(0);
    await presence.end();
    await line.close();
  });
});
