import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync } from 'node:fs';
import path from 'node:path';

import { openBackup, wholeBackups, type OpenedBackup } from '@/backups/commands/opened-backup';
import { restoreBackup } from '@/backups/commands/restore-backup';
import { auditDatabase } from '@/backups/commands/verify-backup';
import { folderPlace } from '@/backups/places/folder-place';
import { leftOut } from '@/backups/rules/left-out';
import { appliedMigrations, migrate, pendingMigrations } from '@/database/migrate';
import { backupBeforeUpgrade } from '@/server/backup-before-upgrade';
import { aFolder, anEmptyDatabase, dropDatabases, everyRowOf } from '@support/backups/backups';
import { bootPayload, endPayload } from '@support/database/boot-payload';
import { everythingReadersGet } from '@support/editions/everything-readers-get';
import { withClient } from '@support/database/postgres';

/**
 * `tests/fixtures/last-release` is a backup of the demo as the last release left it: made with `npm run ibidem -- backup` from a
 * data folder of that release, and made anew by each.
 */
const server = process.env.TEST_DATABASE_URL ?? '';
const notCompared = [...Object.keys(leftOut), 'mails', 'publication_generation'];
const before = { ...process.env };
let url: string;
let kept: string;
let release: OpenedBackup;
let asItWas: Awaited<ReturnType<typeof everyRowOf>>;

beforeAll(async () => {
  kept = aFolder('kept');
  cpSync('tests/fixtures/last-release', kept, { recursive: true });
  Object.assign(process.env, {
    IBIDEM_DATA: aFolder('data'),
    PAYLOAD_SECRET: 'a secret for tests only',
  });
  delete process.env.BACKUP_TO;
  url = await anEmptyDatabase(server);
  release = await latestIn(kept);
  await bringBack(release);
  asItWas = await everyRowOf(url, notCompared);
});
afterAll(async () => {
  process.env = before;
  await dropDatabases(server, [url]);
});

const latestIn = async (folder: string): Promise<OpenedBackup> => {
  const place = folderPlace(folder);
  const [name = ''] = await wholeBackups(place);
  return openBackup(place, name, undefined);
};

const bringBack = (backup: OpenedBackup, replaces = false) =>
  restoreBackup({ databaseUrl: url, backup, replaces, asItWas: true, now: new Date() });

const applied = () => withClient(url, appliedMigrations);

describe('a publication of the last release', () => {
  it('is there as that release left it', async () => {
    expect(await applied()).toEqual(release.manifest.migrations);
    expect(asItWas.articles?.length).toBeGreaterThan(10);
    expect(asItWas.transitions?.length).toBeGreaterThan(50);
  });

  it('is backed up and then brought up to this version by a start', async () => {
    process.env.DATABASE_URL = url;
    const due = await pendingMigrations(url);
    expect(due.length).toBeGreaterThan(0);
    const payload = await bootPayload(url);
    const said: string[] = [];
    const { signal } = new AbortController();
    const saving = async () => void said.push(await backupBeforeUpgrade(url, signal));
    expect(await migrate(url, { before: saving })).toBe(due.length);
    expect(await migrate(url, { before: saving })).toBe(0);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(path.join(process.env.IBIDEM_DATA ?? '', 'backups'));
    const pages = await everythingReadersGet(payload);
    expect(Object.keys(pages).length).toBeGreaterThan(60);
    await endPayload(payload);
    const audited = await withClient(url, (client) => auditDatabase(client));
    expect(audited.complaints).toEqual([]);
    expect(audited.entries).toBeGreaterThan(50);
  });

  it('goes back to what it was before: the same tables, the same rows', async () => {
    const first = await latestIn(path.join(process.env.IBIDEM_DATA ?? '', 'backups'));
    expect(first.manifest.migrations).toEqual(release.manifest.migrations);
    const { complaints, former } = await bringBack(first, true);
    expect(complaints).toEqual([]);
    expect(former).toContain('_before_');
    expect(await applied()).toEqual(release.manifest.migrations);
    expect(await everyRowOf(url, notCompared)).toEqual(asItWas);
  });

  it('is not brought back by an older version than that which made it', async () => {
    const manifest = {
      ...release.manifest,
      migrations: [...release.manifest.migrations, '2030_new'],
    };
    await expect(bringBack({ ...release, manifest }, true)).rejects.toThrow(
      'does not know 2030_new',
    );
  });
});
