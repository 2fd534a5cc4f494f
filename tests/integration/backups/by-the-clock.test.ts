import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { wholeBackups } from '@/backups/commands/opened-backup';
import { makeDueBackup } from '@/backups/commands/make-due-backup';
import { folderPlace } from '@/backups/places/folder-place';
import { lastBackup } from '@/backups/queries/last-backup';
import { runSql, sql } from '@/database/sql';
import { createLocalReq } from 'payload';
import { aFolder } from '@support/backups/backups';
import { aUser } from '@support/builders';
import { aPicture } from '@support/documents/pictures';
import { openInstallation, type Installation } from '@support/entry-points';
import { linesOf } from '@support/server/logged';

let installation: Installation;
let folder: string;
const before = { ...process.env };

beforeAll(async () => {
  installation = await openInstallation();
  await aUser(installation.payload, { roles: ['administrator'], email: 'a@example.org' });
});
afterAll(async () => {
  await installation.stop();
  process.env = before;
});
beforeEach(async () => {
  folder = aFolder('backups');
  Object.assign(process.env, { BACKUP_TO: folder, BACKUP_AT: '03:30' });
  await runSql(installation, sql`DELETE FROM backup_runs`);
  await runSql(installation, sql`DELETE FROM mails`);
});

const at = async (time: string) =>
  makeDueBackup(await createLocalReq({}, installation.payload), { now: () => new Date(time) });

const letters = () =>
  runSql<{ to: string; text: string }>(installation, sql`SELECT "to", text FROM mails ORDER BY id`);

it('is made once for each time, however often and by however many workers it is asked for', async () => {
  const asked = await Promise.all([at('2026-12-01T03:31:00Z'), at('2026-12-01T03:31:00Z')]);
  expect([...asked].sort()).toEqual(['idle', 'made']);
  expect(await at('2026-12-01T20:00:00Z')).toBe('idle');
  expect(await at('2026-12-02T03:29:59Z')).toBe('idle');
  expect(await at('2026-12-02T03:30:00Z')).toBe('made');
  expect((await wholeBackups(folderPlace(folder))).length).toBeGreaterThan(0);
  expect(await letters()).toEqual([]);
  const { verified } = await lastBackup(installation);
  expect(verified?.occasion).toBe('scheduled');
});

it('goes by the clocks of the publication', async () => {
  await runSql(installation, sql`UPDATE publication SET time_zone = 'Europe/Minsk'`);
  await installation.payload.updateGlobal({
    slug: 'publication',
    data: { timeZone: 'Europe/Minsk' },
  });
  expect(await at('2026-12-01T00:35:00Z')).toBe('made');
  expect(await at('2026-12-01T03:35:00Z')).toBe('idle');
  await installation.payload.updateGlobal({ slug: 'publication', data: { timeZone: 'UTC' } });
});

it('is not made where nobody named a place', async () => {
  process.env.BACKUP_TO = '';
  expect(await at('2026-12-01T03:31:00Z')).toBe('idle');
  expect((await lastBackup(installation)).last).toBeNull();
});

it('is tried again when it fails, and administrators hear of it once, when it has failed for good', async () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  process.env.BACKUP_TO = file;
  const logged = linesOf(process.stderr);
  expect(await at('2026-12-01T03:31:00Z')).toBe('failed');
  expect(await at('2026-12-01T03:36:00Z')).toBe('failed');
  expect(await letters()).toEqual([]);
  expect(await at('2026-12-01T03:41:00Z')).toBe('given-up');
  expect(await at('2026-12-01T03:46:00Z')).toBe('idle');
  expect(logged().map(({ tries }) => tries)).toEqual([1, 2, 3]);
  jest.restoreAllMocks();
  const told = await letters();
  expect(told.map(({ to }) => to)).toContain('a@example.org');
  expect(told[0]?.text).toMatch(/ENOTDIR|EEXIST/);
  expect((await lastBackup(installation)).last?.error).toMatch(/ENOTDIR|EEXIST/);
  process.env.BACKUP_TO = folder;
  expect(await at('2026-12-02T03:31:00Z')).toBe('made');
});

it('says to administrators that it is not in order, and takes none of the others away', async () => {
  expect(await at('2026-12-01T03:31:00Z')).toBe('made');
  const picture = await aPicture(installation.payload);
  rmSync(path.join(process.env.IBIDEM_DATA ?? '', 'media', picture.filename ?? ''));
  process.env.BACKUP_KEEP = 'daily=1';
  const logged = linesOf(process.stderr);
  expect(await at('2026-12-02T03:31:00Z')).toBe('faulty');
  expect(logged()).toMatchObject([{ level: 'error', message: 'The backup is not in order' }]);
  jest.restoreAllMocks();
  expect(await wholeBackups(folderPlace(folder))).toHaveLength(2);
  expect((await letters())[0]?.text).toContain(`media/${picture.filename} is missing`);
  const { last, verified } = await lastBackup(installation);
  expect([last?.verifiedAt, last?.complaints.length]).toEqual([null, 1]);
  expect(verified?.name).not.toBe(last?.name);
});
