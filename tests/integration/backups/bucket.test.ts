import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';

import { makeBackup } from '@/backups/commands/make-backup';
import { openBackup, wholeBackups } from '@/backups/commands/opened-backup';
import { restoreBackup } from '@/backups/commands/restore-backup';
import { placeAt } from '@/backups/places/open-place';
import { leftOut } from '@/backups/rules/left-out';
import { masterKeyOf } from '@/backups/sealing/encryption';
import { backupTarget } from '@/platform/backup-settings';
import { aFolder, anEmptyDatabase, dropDatabases, everyRowOf } from '@support/backups/backups';
import { withClient } from '@support/database/postgres';
import { aPicture } from '@support/documents/pictures';
import { openInstallation, type Installation } from '@support/entry-points';
import { startObjectStore, type ObjectStore } from '@support/exports/object-store';

const key = 'a key of more than twenty-four characters';
const server = process.env.TEST_DATABASE_URL ?? '';
const databases: string[] = [];
let installation: Installation;
let store: ObjectStore;

beforeAll(async () => {
  installation = await openInstallation();
  store = await startObjectStore();
  await aPicture(installation.payload);
});
afterAll(async () => {
  await installation.stop();
  await store.close();
  await dropDatabases(server, databases);
});

const target = () =>
  backupTarget(
    's3://copies/quarterly',
    (name) =>
      ({
        BACKUP_S3_ENDPOINT: store.origin,
        BACKUP_S3_ACCESS_KEY_ID: 'desk',
        BACKUP_S3_SECRET_ACCESS_KEY: 'secret',
      })[name],
  );

const make = (keep?: { daily: number; weekly: number; monthly: number }) =>
  makeBackup({
    databaseUrl: installation.databaseUrl,
    target: target(),
    occasion: 'asked',
    key,
    ...(keep ? { keep } : {}),
    verifies: true,
    now: () => new Date(),
  });

it('keeps backups in a bucket, long parts in pieces, and brings them back', async () => {
  // Longer than one part of an upload, and nothing that could be compressed.
  const words = randomBytes(14 * 1024 * 1024).toString('base64');
  await withClient(installation.databaseUrl, (client) =>
    client.query(
      `INSERT INTO source_log (source_id, event, at, detail) VALUES (1, 'imported', now(), jsonb_build_object('words', $1::text))`,
      [words],
    ),
  );
  const made = await make();
  expect(made.complaints).toEqual([]);
  const keys = [...store.files.keys()];
  expect(keys.every((one) => one.startsWith('/copies/quarterly/'))).toBe(true);
  expect(store.parts.size).toBe(0);
  expect(made.manifest.tables.source_log?.bytes).toBeGreaterThan(16 * 1024 * 1024 * 0.6);

  const url = await anEmptyDatabase(server);
  databases.push(url);
  process.env.IBIDEM_DATA = aFolder('data');
  const place = placeAt(target());
  expect(await wholeBackups(place)).toEqual([made.name]);
  const backup = await openBackup(place, made.name, masterKeyOf(key));
  await restoreBackup({
    databaseUrl: url,
    backup,
    replaces: false,
    asItWas: false,
    now: new Date(),
  });
  const without = [...Object.keys(leftOut), 'mails', 'publication_generation', 'backup_runs'];
  expect(await everyRowOf(url, without)).toEqual(
    await everyRowOf(installation.databaseUrl, without),
  );
});

it('takes away what has had its time, and what was never finished', async () => {
  store.files.set('/copies/quarterly/2026-01-01T00-00-00-000Z/tables/users', {
    body: Buffer.from('half'),
    type: '',
  });
  store.files.set('/copies/quarterly/files/ab/of-nobody', {
    body: Buffer.from('nobody'),
    type: '',
  });
  const made = await make({ daily: 1, weekly: 0, monthly: 0 });
  expect(made.dropped).toHaveLength(1);
  expect(await wholeBackups(placeAt(target()))).toEqual([made.name]);
  const names = new Set([...store.files.keys()].map((one) => one.split('/')[3]));
  expect([...names].sort()).toEqual([made.name, 'files']);
  expect([...store.files.keys()].filter((one) => one.includes('/files/'))).toHaveLength(1);
});

it('leaves nothing of a backup whose store goes away, and says why', async () => {
  const before = await wholeBackups(placeAt(target()));
  store.open = false;
  await expect(make()).rejects.toThrow();
  store.open = true;
  expect(await wholeBackups(placeAt(target()))).toEqual(before);
});
