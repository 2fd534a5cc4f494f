import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { baseCopies } from '@/backups/wal/base-copies';
import { recoverUntil } from '@/backups/wal/recover-until';
import { takeBaseCopy } from '@/backups/wal/take-base-copy';
import { migrate } from '@/database/migrate';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/database/embedded-postgres';
import { postmasterOf } from '@/database/postmaster';
import { archiveSettings } from '@/database/wal-archive';
import { withClient } from '@support/database/postgres';
import { eventually } from '@support/faults/points';

const folders: string[] = [];
const before = { ...process.env };
let dataFolder: string;
let walTo: string;
let running: EmbeddedPostgres | undefined;

/** Where the account of Postgres may pass through. */
const openFolder = (purpose: string): string => {
  const folder = mkdtempSync(path.join(tmpdir(), `ibidem-${purpose}-`));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
};

beforeAll(async () => {
  dataFolder = openFolder('data');
  walTo = openFolder('wal');
  Object.assign(process.env, {
    IBIDEM_DATA: dataFolder,
    BACKUP_WAL_TO: walTo,
    PAYLOAD_SECRET: 'a secret for tests only',
  });
  running = await start();
  await migrate(running.url);
  await takeBaseCopy(running.url);
});
afterAll(async () => {
  await running?.stop();
  process.env = before;
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const start = () => startEmbeddedPostgres({ dataFolder, exclusive: true, onLost: () => undefined });

const write = (slug: string): Promise<Date> =>
  withClient(running?.url ?? '', async (client) => {
    await client.query(
      `INSERT INTO topics (slug, updated_at, created_at) VALUES ($1, now(), now())`,
      [slug],
    );
    const { rows } = await client.query<{ at: Date }>(`SELECT clock_timestamp() AS at`);
    return rows[0]?.at ?? new Date();
  });

const topics = (): Promise<readonly string[]> =>
  withClient(running?.url ?? '', async (client) => {
    const { rows } = await client.query<{ slug: string }>('SELECT slug FROM topics ORDER BY id');
    return rows.map(({ slug }) => slug);
  });

/** Until all that was written by now lies in the archive, as after a minute at most. */
const archived = (): Promise<unknown> =>
  withClient(running?.url ?? '', async (client) => {
    const { rows } = await client.query<{ segment: string }>(
      'SELECT pg_walfile_name(pg_switch_wal()) AS segment',
    );
    const segment = rows[0]?.segment ?? '';
    return eventually(() =>
      Promise.resolve(readdirSync(path.join(walTo, 'wal')).includes(segment) || undefined),
    );
  });

const destroy = (): void => {
  const folder = running?.folder ?? '';
  const { pid = 0 } = postmasterOf(folder) ?? {};
  process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
};

const after = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);

describe('the embedded Postgres, with its log kept', () => {
  it('comes back to an instant between two backups, after its folder is gone', async () => {
    const wanted = await write('wanted');
    // Clocks of the log are finer than those of a person.
    await eventually(() => Promise.resolve(Date.now() > wanted.getTime() + 20 || undefined));
    await write('a-mistake');
    await archived();
    destroy();
    const recovered = await recoverUntil({
      dataFolder,
      walTo,
      until: after(wanted, 10),
      now: new Date(),
    });
    expect(recovered.complaints).toEqual([]);
    running = await start();
    expect(await topics()).toEqual(['wanted']);
  });

  it('goes on from there, and comes back to the end of what it was', async () => {
    await write('afterwards');
    await running?.stop();
    const recovered = await recoverUntil({ dataFolder, walTo, until: undefined, now: new Date() });
    expect(recovered.former).toContain('.before-');
    running = await start();
    expect(await topics()).toEqual(['wanted', 'afterwards']);
  });

  it('is found by a start also where a restore was killed as it changed places', async () => {
    await running?.stop();
    const folder = running?.folder ?? '';
    renameSync(folder, `${folder}.ready`);
    running = await start();
    expect(await topics()).toEqual(['wanted', 'afterwards']);
  });

  it('refuses an instant before the first copy, and one that the log does not reach', async () => {
    const [first] = await baseCopies(walTo);
    const early = after(first?.takenAt ?? new Date(), -60_000);
    const refused = (until: Date) => recoverUntil({ dataFolder, walTo, until, now: new Date() });
    await expect(refused(early)).rejects.toThrow('cannot be reached');
    await expect(refused(new Date('2126-01-01'))).rejects.toThrow('is already running');
    await running?.stop();
    await expect(refused(new Date('2126-01-01'))).rejects.toThrow(/did not start|ended before/);
    running = await start();
    expect(await topics()).toEqual(['wanted', 'afterwards']);
  });

  it('drops copies that have had their time, and the log before those that stay', async () => {
    await write('more');
    await takeBaseCopy(running?.url ?? '');
    await write('and-more');
    await takeBaseCopy(running?.url ?? '');
    const copies = await baseCopies(walTo);
    expect(copies).toHaveLength(2);
    const first = copies.at(-1)?.about.firstSegment.slice(8) ?? '';
    const segments = readdirSync(path.join(walTo, 'wal')).filter((one) =>
      /^[0-9A-F]{24}$/.test(one),
    );
    expect(segments.length).toBeGreaterThan(0);
    for (const segment of segments) expect(segment.slice(8) >= first).toBe(true);
  });
});

describe('the command that keeps a segment', () => {
  const keep = (folder: string, name: string, bytes: string): number | null => {
    const [, command = ''] = archiveSettings(folder, {}).map((one) =>
      one.replace('archive_command=', ''),
    );
    const source = path.join(openFolder('segment'), name);
    writeFileSync(source, bytes);
    const filled = command.replaceAll('%p', source).replaceAll('%f', name).replaceAll('%%', '%');
    return spawnSync('/bin/sh', ['-c', filled]).status;
  };

  it('takes it whole, takes it again, and refuses another one of its name', () => {
    const folder = path.join(openFolder('odd'), `a 'folder' at 5%`);
    expect(keep(folder, '0001', 'one')).toBe(0);
    expect(keep(folder, '0001', 'one')).toBe(0);
    expect(keep(folder, '0001', 'two')).not.toBe(0);
    expect(readFileSync(path.join(folder, 'wal', '0001'), 'utf8')).toBe('one');
    expect(readdirSync(path.join(folder, 'wal'))).toEqual(['0001']);
  });

  it('says nothing of a folder that nobody named', () => {
    expect(archiveSettings(undefined, {})).toEqual([]);
  });
});
