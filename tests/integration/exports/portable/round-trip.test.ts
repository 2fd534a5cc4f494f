import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BasePayload } from 'payload';

import { auditedEditions } from '@/audit/queries/audited-editions';
import { complaintsAbout } from '@/audit/queries/complaints';
import { restoreInto } from '@/server/commands/restore-publication';
import { progressOn } from '@/platform/progress';
import type { Manifest } from '@/exports/portable/manifest';
import { fileCollections, storedFilesOf } from '@/exports/portable/stored-files';
import { tablesOf } from '@/exports/portable/tables';
import { writeExport, type Written } from '@/exports/portable/write-export';
import { openInstallation, type Installation } from '@support/entry-points';
import { everythingReadersGet } from '@support/editions/everything-readers-get';
import { withClient } from '@support/database/postgres';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import { aWholePublication } from '@support/exports/whole-publication';

let installation: Installation;
let away: string;
let taken: Written;
let before: Awaited<ReturnType<typeof everythingReadersGet>>;
const opened: TestPayload[] = [];

beforeAll(async () => {
  installation = await openInstallation();
  away = mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), 'ibidem-export-'));
  await aWholePublication(installation);
  before = await everythingReadersGet(installation.payload);
  taken = await takeOut(installation, 'first');
  await moveFilesAway(installation.payload);
});
afterAll(async () => {
  for (const test of [...opened, installation]) await test.stop();
  rmSync(away, { recursive: true, force: true });
});

const takeOut = ({ payload, databaseUrl }: TestPayload, name: string): Promise<Written> =>
  withClient(databaseUrl, (client) =>
    writeExport({
      client,
      files: storedFilesOf(payload),
      folder: path.join(away, name),
      now: new Date('2026-01-02T03:04:05Z'),
    }),
  );

const restore = ({ payload, databaseUrl }: TestPayload, name: string): Promise<void> =>
  restoreInto(payload, {
    databaseUrl,
    folder: path.join(away, name),
    progress: progressOn({ write: () => true }),
  });

const anEmptyPublication = async (): Promise<TestPayload> => {
  const test = await startTestPayload();
  opened.push(test);
  return test;
};

/** Both publications of this test keep their files in one place, so those of the first leave it. */
const moveFilesAway = async (payload: BasePayload): Promise<void> => {
  for (const collection of fileCollections) {
    const { staticDir } = payload.collections[collection].config.upload;
    if (staticDir) await rename(staticDir, `${staticDir}-of-the-first`);
  }
};

/** By its path in the folder: each file of an export. */
const filesOf = (name: string): Readonly<Record<string, string>> => {
  const folder = path.join(away, name);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    names.map((file) => [file, readFileSync(path.join(folder, file), 'latin1')]),
  );
};

/** By table: every row that comes along whole. */
const rowsOf = ({ databaseUrl }: TestPayload): Promise<Readonly<Record<string, string[]>>> =>
  withClient(databaseUrl, async (client) => {
    const rows: Record<string, string[]> = {};
    for (const { name, kept } of await tablesOf(client)) {
      if (kept.length > 0) continue;
      const found = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM ${client.escapeIdentifier(name)} t ORDER BY 1`,
      );
      rows[name] = found.rows.map(({ row }) => row);
    }
    return rows;
  });

describe('an export', () => {
  it('holds what there is, and complains of nothing', () => {
    expect(taken.complaints).toEqual([]);
    expect(taken.manifest.files.count).toBe(2);
    const { articles, editions, transitions, snapshots, media } = taken.manifest.tables;
    expect([articles?.rows, editions?.rows]).toEqual([9, 11]);
    expect([snapshots?.rows, media?.rows]).toEqual([1, 1]);
    expect(transitions?.rows).toBeGreaterThan(30);
  });

  it('holds no passwords, keys, sessions or secrets', async () => {
    const { rows } = await withClient(installation.databaseUrl, (client) =>
      client.query<{ secret: string }>(
        `SELECT unnest(ARRAY[hash, salt]) AS secret FROM users UNION SELECT digest FROM api_keys
         UNION SELECT secret FROM webhooks UNION SELECT id FROM users_sessions`,
      ),
    );
    const secrets = rows.map(({ secret }) => secret).filter((secret) => secret !== null);
    expect(secrets.length).toBeGreaterThan(10);
    const all = Object.values(filesOf('first')).join('\n');
    for (const secret of secrets) expect(all).not.toContain(secret);
  });

  it('is refused a folder that is not empty', async () => {
    await expect(takeOut(installation, 'first')).rejects.toThrow('is not empty');
  });
});

describe('a restored publication', () => {
  let restored: TestPayload;
  beforeAll(async () => {
    restored = await anEmptyPublication();
    await restore(restored, 'first');
  });

  it('gives readers the same pages, files and answers, byte for byte', async () => {
    expect(Object.keys(before).length).toBeGreaterThan(60);
    expect(await everythingReadersGet(restored.payload)).toEqual(before);
  });

  it('has the same rows, as Postgres itself writes them', async () => {
    expect(await rowsOf(restored)).toEqual(await rowsOf(installation));
  });

  it('is taken out again as the same bytes', async () => {
    await takeOut(restored, 'second');
    expect(filesOf('second')).toEqual(filesOf('first'));
  });

  it('has every log and text unaltered', async () => {
    const complaints: string[] = [];
    let editions = 0;
    for await (const edition of auditedEditions(restored.payload)) {
      complaints.push(...complaintsAbout(edition));
      editions += 1;
    }
    expect([editions, complaints]).toEqual([11, []]);
  });

  it('goes on: new rows get new numbers, keys are checked at once again', async () => {
    const made = await restored.payload.create({
      collection: 'topics',
      data: { name: 'Fire', slug: 'fire' },
    });
    expect(made.id).toBe(2);
    const loose = await withClient(restored.databaseUrl, (client) =>
      client.query(`SELECT FROM pg_constraint WHERE contype = 'f' AND condeferrable`),
    );
    expect(loose.rowCount).toBe(0);
  });

  it('takes no second one', async () => {
    await expect(restore(restored, 'first')).rejects.toThrow('This publication is not empty');
  });
});

describe('an export that was damaged', () => {
  const damagedCopy = async (name: string, damage: (folder: string) => void): Promise<void> => {
    const folder = path.join(away, name);
    for (const [file, bytes] of Object.entries(filesOf('first'))) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), bytes, 'latin1');
    }
    damage(folder);
  };
  const change = (file: string, from: string, to: string) => (folder: string) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path.join(folder, file), text.replace(from, to));
  };
  const leadAway = (folder: string) => {
    change('files.ndjson', 'media/', 'media/../../')(folder);
    const list = readFileSync(path.join(folder, 'files.ndjson'));
    const manifest = JSON.parse(
      readFileSync(path.join(folder, 'manifest.json'), 'utf8'),
    ) as Manifest;
    const sha256 = createHash('sha256').update(list).digest('hex');
    const files = { ...manifest.files, bytes: list.length, sha256 };
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, files }));
  };

  it.each([
    ['altered', change('tables/articles.ndjson', 'The river', 'The brook'), 'its SHA-256 differs'],
    ['led-away', leadAway, 'names a file that is none: media/../../'],
    ['misnamed', change('manifest.json', '"articles":', '"../articles":'), 'is not the manifest'],
    ['unfinished', (folder: string) => rmSync(path.join(folder, 'manifest.json')), 'no finished'],
    [
      'emptied',
      (folder: string) => rmSync(path.join(folder, 'files'), { recursive: true }),
      'is missing',
    ],
    ['later', change('manifest.json', '"version": 1', '"version": 2'), 'is of version 2'],
    [
      'newer',
      change('manifest.json', '20261130_000001_beside_the_collections', '30000101_000000_x'),
      'newer Ibidem',
    ],
    [
      'before-a-release',
      change('manifest.json', '20261130_000000_initial', '20251101_000000_initial'),
      'before its first release',
    ],
  ])('%s, is refused and nothing is changed', async (name, damage, reason) => {
    await damagedCopy(name, damage);
    const empty = opened[1] ?? (await anEmptyPublication());
    await expect(restore(empty, name)).rejects.toThrow(reason);
    expect(await empty.payload.count({ collection: 'articles' })).toEqual({ totalDocs: 0 });
  });
});
