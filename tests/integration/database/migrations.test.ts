import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { migrate } from '@/database/migrate';
import type { MigrationArgs } from '@/database/migration';
import { migrations } from '@/database/migrations';
import { catalogOf } from '@support/database/catalog';
import { notificationKinds } from '@/editions/rules/notification-kinds';
import { aUser } from '@support/builders';
import { withClient } from '@support/database/postgres';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

/** What Payload asks when a migration is made. */
type DrizzleKit = {
  generateDrizzleJson: (schema: unknown) => Promise<object>;
  generateMigration: (before: object, after: object) => Promise<string[]>;
};

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

const folder = path.resolve('src/database/migrations');

const latestSnapshot = (): object => {
  const snapshots = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return JSON.parse(
    readFileSync(path.join(folder, snapshots.sort().at(-1) ?? ''), 'utf8'),
  ) as object;
};

describe('the migrations', () => {
  it('leave nothing for a new one to do', async () => {
    const db = test.payload.db as unknown as {
      requireDrizzleKit: () => DrizzleKit;
      schema: unknown;
    };
    const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit();
    const now = await generateDrizzleJson(db.schema);
    expect(await generateMigration(latestSnapshot(), now)).toEqual([]);
  });

  it('can be taken back and made again', async () => {
    const { drizzle } = test.payload.db as unknown as { drizzle: MigrationArgs['db'] };
    const args = { db: drizzle };
    const before = await catalogOf(test.databaseUrl);
    for (const { down } of [...migrations].reverse()) await down(args);
    const without = await catalogOf(test.databaseUrl);
    for (const { up } of migrations) await up(args);
    expect(await catalogOf(test.databaseUrl)).toEqual(before);
    expect(without.filter((line) => !/payload_migrations|graphile/.test(line))).toEqual([]);
  });

  it('let people hear of what they wanted no mail about in the inbox alone, and back again', async () => {
    const { drizzle } = test.payload.db as unknown as { drizzle: MigrationArgs['db'] };
    const args = { db: drizzle };
    const digest = migrations.find(({ name }) => name === '20261201_000012_digest');
    const { id } = await aUser(test.payload);
    const kinds = `SELECT value FROM users_email_about WHERE parent_id = ${id} ORDER BY value`;
    const run = (query: string) =>
      withClient(test.databaseUrl, (client) => client.query<Record<string, unknown>>(query));
    await digest?.down(args);
    expect((await run(kinds)).rows).toHaveLength(notificationKinds.length);
    await run(`DELETE FROM users_email_about WHERE value IN ('published', 'overdue')`);
    await digest?.up(args);
    const { rows } = await run(`SELECT channels FROM users WHERE id = ${id}`);
    expect(rows).toEqual([{ channels: { published: 'inbox', overdue: 'inbox' } }]);
    await digest?.down(args);
    expect((await run(kinds)).rows).toHaveLength(notificationKinds.length - 2);
    await digest?.up(args);
  });

  it('give a key to each job that waits, but to those of the timetable', async () => {
    const { drizzle } = test.payload.db as unknown as { drizzle: MigrationArgs['db'] };
    const keysOfJobs = migrations.find(({ name }) => name.endsWith('_keys_of_jobs'));
    const { rows } = await withClient(test.databaseUrl, async (client) => {
      await client.query(
        `SELECT graphile_worker.add_job('ensure-mail-is-sent', '{"mail": 1}');
         SELECT graphile_worker.add_job('ensure-mail-is-sent', '{"mail": 2}', job_key := 'kept');
         SELECT graphile_worker.add_job('ensure-backup-is-made', '{"_cron": {}}')`,
      );
      await keysOfJobs?.up({ db: drizzle });
      return client.query('SELECT key FROM graphile_worker._private_jobs ORDER BY id');
    });
    expect(rows).toEqual([
      { key: expect.stringMatching(/^[\da-f-]{36}$/) as unknown },
      { key: 'kept' },
      { key: null },
    ]);
  });

  it('refuse a database of before the first release, and say what to do', async () => {
    await withClient(test.databaseUrl, (client) =>
      client.query(
        `TRUNCATE payload_migrations;
         INSERT INTO payload_migrations (name, batch) VALUES ('20251101_000000_initial', 1)`,
      ),
    );
    await expect(migrate(test.databaseUrl)).rejects.toThrow('set IBIDEM_DATA');
  });
});
