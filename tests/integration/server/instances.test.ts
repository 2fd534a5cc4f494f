import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { differingInstances, InstancesDiffer, joinInstances } from '@/database/instances';
import { keepFirstJson } from '@/platform/kept-file';
import { setEnv } from '@/platform/env';
import { joinPublication, differencesToOthers } from '@/server/join-publication';
import { createShutdown, type Shutdown } from '@/server/shutdown';
import { eventually } from '@support/faults/points';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
const running: Shutdown[] = [];
beforeAll(async () => {
  test = await startTestPayload();
});
afterEach(async () => {
  for (const one of running.splice(0)) await one.run();
});
afterAll(() => test.stop());

const aFolder = () => mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), 'instance-'));
const own = { PAYLOAD_SECRET: 'the secret of the publication', IBIDEM_DATA: aFolder() };

/** A process that starts on the database of the test. */
const start = (surroundings: Partial<typeof own> = {}): Promise<void> => {
  setEnv({ ...own, ...surroundings });
  const shutdown = createShutdown();
  running.push(shutdown);
  return joinPublication(test.databaseUrl, shutdown);
};

const ends = async () => {
  await running.shift()?.run();
};

describe('a process on the database of another', () => {
  it('runs beside it with the same secret and the same files', async () => {
    await start();
    await start();
    expect(await differencesToOthers(test.databaseUrl)).toBeUndefined();
  });

  it('does not start with a secret of its own, and says what to do', async () => {
    await start();
    await expect(start({ PAYLOAD_SECRET: 'another one' })).rejects.toThrow(
      /^Another process of this publication signs with another secret: give both the same PAYLOAD_SECRET, or stop that one first\.$/,
    );
    expect(await differencesToOthers(test.databaseUrl)).toMatch(/signs with another secret/);
  });

  it('does not start with a data folder of its own', async () => {
    await start();
    await expect(start({ IBIDEM_DATA: aFolder() })).rejects.toThrow(/keeps its files elsewhere: /);
    await start();
  });

  it('does so once the other has ended, and says what has changed', async () => {
    await start();
    await ends();
    const lines: string[] = [];
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = (line) => lines.push(String(line)) > 0;
    try {
      await start({ PAYLOAD_SECRET: 'a new one' });
    } finally {
      process.stderr.write = write;
    }
    expect(lines.join('')).toMatch(/The secret is another than last time/);
    await ends();
    await start();
  });

  it('is the only one of several that start at once and differ', async () => {
    const outcomes = await Promise.allSettled(
      ['one', 'two', 'three'].map((secret) =>
        joinInstances({
          connectionString: test.databaseUrl,
          common: () => Promise.resolve({ secret, storage: 'here' }),
          report: fail,
        }),
      ),
    );
    const joined = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    await Promise.all(joined.map(({ value }) => value.leave()));
    expect(joined).toHaveLength(1);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    for (const { reason } of refused) expect(reason).toBeInstanceOf(InstancesDiffer);
  });

  it('belongs to it again after the database was away', async () => {
    const reports: unknown[] = [];
    const one = { secret: 'one', storage: 'here' };
    const membership = await joinInstances({
      connectionString: test.databaseUrl,
      common: () => Promise.resolve(one),
      report: (error) => reports.push(error),
      pause: 10,
    });
    const client = new Client({ connectionString: test.databaseUrl });
    await client.connect();
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'ibidem instance' and datname = current_database()`,
    );
    await client.end();
    const other = { connectionString: test.databaseUrl, common: { ...one, secret: 'two' } };
    await eventually(async () =>
      (await differingInstances(other)).includes('secret') ? true : undefined,
    );
    await membership.leave();
    expect(reports).toEqual([]);
  });
});

const fail = (error: unknown) => {
  throw error;
};

describe('a file that several make at once', () => {
  it('is the same for all of them', async () => {
    const file = path.join(aFolder(), 'kept.json');
    const given = [1, 2, 3, 4, 5];
    const kept = await Promise.all(given.map((secret) => keepFirstJson(file, { secret })));
    expect(new Set(kept.map(({ secret }) => secret)).size).toBe(1);
  });
});
