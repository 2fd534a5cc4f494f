import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';

import { Pool } from '@/database/client';
import { oneListener, type OneListener } from '@/jobs/one-listener';

import { openDatabaseLine, type DatabaseLine } from '@support/database/database-line';
import { withClient } from '@support/database/postgres';
import { eventually } from '@support/faults/points';

const server = process.env.TEST_DATABASE_URL ?? '';

let line: DatabaseLine;
let pool: Pool;
let listener: OneListener;
beforeEach(async () => {
  line = await openDatabaseLine(server);
  pool = new Pool({ connectionString: line.url, max: 1 });
  listener = oneListener(line.url, pool);
});
afterEach(async () => {
  await listener.end();
  await pool.end();
  await line.close();
});

/** A lane that listens, as the queue makes it, and what it heard. */
const lane = () => {
  const heard: string[] = [];
  let release: () => void = () => undefined;
  listener.shared.connect((_error, client: PoolClient | undefined, letGo) => {
    client?.on('notification', ({ channel, payload }) => heard.push(`${channel} ${payload}`));
    void client?.query('LISTEN "jobs:insert"; LISTEN "worker:migrate";');
    release = letGo;
  });
  const hears = (what: string) =>
    eventually(() => Promise.resolve(heard.includes(what) ? true : undefined));
  return { heard, hears, release: () => release() };
};

const say = (channel: string, payload: string) =>
  withClient(server, (client) => client.query('SELECT pg_notify($1, $2)', [channel, payload]));

/** Says it until it is heard, since nobody knows when somebody begins to listen. */
const insist = (listening: { heard: string[] }, payload: string) =>
  eventually(async () => {
    await say('jobs:insert', payload);
    return listening.heard.includes(`jobs:insert ${payload}`) ? true : undefined;
  });

describe('the one connection on which the lanes of a worker listen', () => {
  it('tells every lane of new jobs and of a schema that is too new, and none that has gone', async () => {
    const [first, second] = [lane(), lane()];
    await insist(first, '{"count":1}');
    await second.hears('jobs:insert {"count":1}');
    first.release();
    await say('worker:migrate', '{"breaking":true}');
    await second.hears('worker:migrate {"breaking":true}');
    expect(first.heard).not.toContain('worker:migrate {"breaking":true}');
  });

  it('has every lane look for jobs that may have come while it was lost', async () => {
    const [first, second] = [lane(), lane()];
    await insist(first, '{"count":2}');
    line.cut();
    line.mend();
    await first.hears('jobs:insert {"count":1}');
    await second.hears('jobs:insert {"count":1}');
  });

  it('leaves the pool to those who ask', async () => {
    lane();
    const client = await listener.shared.connect();
    try {
      expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    } finally {
      client.release();
    }
    expect((await listener.shared.query('SELECT 2 AS two')).rows).toEqual([{ two: 2 }]);
  });
});
