import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkDatabase } from '@/database/check-database';
import { Client, Pool } from '@/database/client';
import { freePort } from '@/database/free-port';
import { troubleOf } from '@/database/trouble';
import { openDatabaseLine, type DatabaseLine } from '@support/database/database-line';

const server = process.env.TEST_DATABASE_URL ?? '';

let lines: DatabaseLine[];
let nobody: number;
beforeAll(async () => {
  lines = await Promise.all([openDatabaseLine(server), openDatabaseLine(server)]);
  nobody = await freePort();
});
afterAll(() => Promise.all(lines.map((line) => line.close())));

const portOf = (line: DatabaseLine | undefined): string => new URL(line?.url ?? '').port;

const addressOf = (...ports: (string | number)[]): string => {
  const url = new URL(server);
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join(',');
  return `postgres://${url.username}:${url.password}@${hosts}${url.pathname}?target_session_attrs=read-write`;
};

const one = 'SELECT 1 AS one';

describe('an address with several hosts', () => {
  it('leads past those that do not answer', async () => {
    const client = new Client({ connectionString: addressOf(nobody, portOf(lines[0])) });
    await client.connect();
    expect((await client.query(one)).rows).toEqual([{ one: 1 }]);
    await client.end();
  });

  it('leads a pool to another host when the one that it used is gone', async () => {
    const [first, second] = lines;
    const connectionString = addressOf(portOf(first), portOf(second));
    const pool = new Pool({ connectionString }).on('error', () => undefined);
    second?.cut();
    expect((await pool.query(one)).rows).toEqual([{ one: 1 }]);
    first?.cut();
    const failed: unknown = await pool.query(one).catch((error: unknown) => error);
    expect(troubleOf(failed)).toBe('away');
    second?.mend();
    let isBack = false;
    for (let round = 0; round < 50 && !isBack; round += 1) {
      isBack = await pool.query(one).then(
        () => true,
        () => false,
      );
    }
    expect(isBack).toBe(true);
    first?.mend();
    await pool.end();
  });

  it('is said to be wrong in a sentence that names the hosts, and no password', async () => {
    await expect(checkDatabase(addressOf(nobody, nobody))).rejects.toThrow(
      `No Postgres at 127.0.0.1:${nobody} or 127.0.0.1:${nobody} takes writes: start the primary`,
    );
  });
});
