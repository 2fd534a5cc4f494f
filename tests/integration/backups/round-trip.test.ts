import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Made } from '@/backups/commands/make-backup';
import { lastBackup } from '@/backups/queries/last-backup';
import { leftOut } from '@/backups/rules/left-out';
import { runSql, sql } from '@/database/sql';
import { bootPayload, endPayload } from '@support/database/boot-payload';
import { openInstallation, type Installation } from '@support/entry-points';
import { everythingReadersGet } from '@support/editions/everything-readers-get';
import { withClient } from '@support/database/postgres';
import { aWholePublication } from '@support/exports/whole-publication';
import {
  aBackup,
  aFolder,
  anEmptyDatabase,
  dropDatabases,
  everyRowOf,
  restored,
  waitingJobs,
} from '@support/backups/backups';

const key = 'a key of more than twenty-four characters';
const server = process.env.TEST_DATABASE_URL ?? '';
const databases: string[] = [];
const notTaken = [...Object.keys(leftOut), 'mails', 'publication_generation', 'backup_runs'];

let installation: Installation;
let folder: string;
let made: Made;
let before: Awaited<ReturnType<typeof everythingReadersGet>>;

beforeAll(async () => {
  installation = await openInstallation();
  await aWholePublication(installation);
  await aLetterThatWaits(installation);
  before = await everythingReadersGet(installation.payload);
  folder = aFolder('backups');
  made = await aBackup(installation.databaseUrl, folder, { key, verifies: true });
});
afterAll(async () => {
  await installation.stop();
  await dropDatabases(server, databases);
});

const aLetterThatWaits = async ({ payload }: Installation): Promise<void> => {
  await runSql(
    { payload },
    sql`WITH letter AS (
          INSERT INTO mails ("to", subject, text, key) VALUES ('a@example.org', 'News', 'Words', 'waits')
          RETURNING id)
        SELECT graphile_worker.add_job('ensure-mail-is-sent', json_build_object('mail', id)) FROM letter`,
  );
};

/** An installation with a place for files of its own, in which nothing is. */
const elsewhere = async (): Promise<string> => {
  process.env.IBIDEM_DATA = aFolder('data');
  const url = await anEmptyDatabase(server);
  databases.push(url);
  return url;
};

describe('a backup', () => {
  it('was tried by restoring it, and nothing is wrong', () => {
    expect(made.complaints).toEqual([]);
    expect(made.verdict).toMatchObject({ editions: 11, files: 2, rows: made.rows });
    expect(made.verdict?.entries).toBeGreaterThan(30);
  });

  it('is written down where the desk finds it', async () => {
    const { last, verified } = await lastBackup(installation);
    expect(last).toMatchObject({ name: made.name, rows: made.rows, files: 2, encrypted: true });
    expect(verified?.name).toBe(made.name);
    expect(last?.error).toBeNull();
  });

  it('leaves no database behind', async () => {
    const { rows } = await withClient(server, (client) =>
      client.query(`SELECT datname FROM pg_database WHERE datname LIKE '%\\_check\\_%'`),
    );
    expect(rows).toEqual([]);
  });

  it('says nothing to whoever has no key', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.length).toBeGreaterThan(80);
    for (const one of files) {
      const bytes = readFileSync(path.join(one.parentPath, one.name));
      for (const word of ['river', 'example.org', 'Quarterly'])
        expect(bytes.includes(word)).toBe(false);
    }
  });
});

describe('a publication that was restored', () => {
  let url: string;
  let outcome: Awaited<ReturnType<typeof restored>>;
  beforeAll(async () => {
    url = await elsewhere();
    outcome = await restored(url, { folder, name: made.name }, { key });
  });

  it('has every row, as Postgres writes it: accounts, keys and logs as well', async () => {
    const there = await everyRowOf(installation.databaseUrl, notTaken);
    expect(there.users?.length).toBeGreaterThan(5);
    expect(there.api_keys).toHaveLength(1);
    expect(await everyRowOf(url, notTaken)).toEqual(there);
    expect(outcome.complaints).toEqual([]);
  });

  it('gives readers the same pages, files and answers, byte for byte', async () => {
    const payload = await bootPayload(url);
    expect(await everythingReadersGet(payload)).toEqual(before);
    await endPayload(payload);
  });

  it('has the jobs that waited, but for letters, which may have left', async () => {
    const [there, here] = [await waitingJobs(installation.databaseUrl), await waitingJobs(url)];
    const staying = there.filter(({ task }) => task !== 'ensure-mail-is-sent');
    expect(staying.length).toBeGreaterThan(5);
    expect(here).toEqual(staying);
    const unnamed = await withClient(url, (client) =>
      client.query('SELECT FROM graphile_worker._private_jobs WHERE key IS NULL'),
    );
    expect(unnamed.rowCount).toBe(0);
    const { rows } = await withClient(url, (client) =>
      client.query(`SELECT gave_up_at IS NOT NULL AS held FROM mails WHERE key = 'waits'`),
    );
    expect(rows).toEqual([{ held: true }]);
    expect(outcome.heldLetters).toBeGreaterThan(0);
  });

  it('goes on: new rows get new numbers, logs stay closed, keys of tables hold', async () => {
    await withClient(url, async (client) => {
      const numbers = await client.query<{ next: string; most: number }>(
        `SELECT nextval('articles_id_seq') AS next, (SELECT max(id) FROM articles) AS most`,
      );
      expect(Number(numbers.rows[0]?.next)).toBeGreaterThan(Number(numbers.rows[0]?.most));
      await expect(client.query('DELETE FROM transitions')).rejects.toThrow('DELETE is refused');
      const keys = (database: string) =>
        withClient(database, (one) =>
          one.query(
            `SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) AS terms, convalidated
             FROM pg_constraint WHERE contype = 'f' ORDER BY 1, 2`,
          ),
        );
      expect((await keys(url)).rows).toEqual((await keys(installation.databaseUrl)).rows);
    });
  });

  it('is not overwritten unless somebody says so, and then is put aside', async () => {
    const again = restored(url, { folder, name: made.name }, { key });
    await expect(again).rejects.toThrow('With --replace');
    const replaced = await restored(url, { folder, name: made.name }, { key, replaces: true });
    expect(replaced.former).toContain('_before_');
    const { rows } = await withClient(url, (client) => client.query('SELECT FROM articles'));
    expect(rows).toHaveLength(9);
  });

  it('is left alone while somebody is at work on it', async () => {
    await withClient(url, async () => {
      const again = restored(url, { folder, name: made.name }, { key, replaces: true });
      await expect(again).rejects.toThrow('stop it first');
    });
  });
});

describe('a backup that cannot be used', () => {
  const damagedCopy = (damage: (at: string) => void): string => {
    const copy = aFolder('damaged');
    cpSync(folder, copy, { recursive: true });
    damage(copy);
    return copy;
  };
  const flip = (file: string) => (at: string) => {
    const bytes = readFileSync(path.join(at, file));
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 1, bytes.length - 20);
    writeFileSync(path.join(at, file), bytes);
  };
  const cut = (file: string) => (at: string) => {
    const bytes = readFileSync(path.join(at, file));
    writeFileSync(path.join(at, file), bytes.subarray(0, -40));
  };
  const swap = (one: string, other: string) => (at: string) => {
    renameSync(path.join(at, one), path.join(at, 'kept'));
    renameSync(path.join(at, other), path.join(at, one));
    renameSync(path.join(at, 'kept'), path.join(at, other));
  };
  const rewrite = (at: string) => {
    const file = path.join(at, made.name, 'manifest.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"encrypted": true', '"encrypted": false'),
    );
  };
  const stored = () => {
    const [one = ''] = readdirSync(path.join(folder, 'files'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((name) => name.length > 60);
    return path.join('files', one);
  };

  it.each([
    ['altered', () => flip(`${made.name}/tables/articles`), 'is damaged'],
    ['cut off', () => cut(`${made.name}/tables/transitions`), 'is damaged'],
    [
      'mixed up',
      () => swap(`${made.name}/tables/users`, `${made.name}/tables/media`),
      'is damaged',
    ],
    ['altered in a stored file', () => flip(stored()), 'is damaged'],
    [
      'without a part',
      () => (at: string) => renameSync(path.join(at, made.name, 'jobs'), path.join(at, 'x')),
      'is missing',
    ],
    ['altered in what it says of itself', () => rewrite, 'was altered'],
    [
      'not finished',
      () => (at: string) =>
        renameSync(path.join(at, made.name, 'manifest.json'), path.join(at, 'x')),
      'no whole backup',
    ],
  ])('because it is %s changes nothing', async (_, damage, words) => {
    const url = await elsewhere();
    const copy = damagedCopy(damage());
    await expect(restored(url, { folder: copy, name: made.name }, { key })).rejects.toThrow(words);
    await withClient(url, async (client) => {
      const { rows } = await client.query(`SELECT to_regclass('users') AS users`);
      expect(rows).toEqual([{ users: null }]);
    });
  });

  it('says that a key is missing, or another one', async () => {
    const url = await elsewhere();
    const without = restored(url, { folder, name: made.name });
    await expect(without).rejects.toThrow('it is encrypted: set BACKUP_KEY');
    const other = restored(
      url,
      { folder, name: made.name },
      { key: 'another key of twenty-four letters' },
    );
    await expect(other).rejects.toThrow('BACKUP_KEY is not the key');
  });
});
