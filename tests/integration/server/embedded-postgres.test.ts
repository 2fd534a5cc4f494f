import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { EmbeddedPostgres } from '@/database/embedded-postgres';
import { startEmbeddedPostgres } from '@/database/embedded-postgres';
import { postmasterOf } from '@/database/postmaster';
import { eventually } from '@support/faults/points';
import { isGone } from '@support/faults/processes';

const started: EmbeddedPostgres[] = [];
const folders: string[] = [];

const aDataFolder = (mode = 0o711): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-postgres-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
};

const start = async (dataFolder: string, exclusive = true): Promise<EmbeddedPostgres> => {
  const postgres = await startEmbeddedPostgres({ dataFolder, exclusive });
  started.push(postgres);
  return postgres;
};

const ask = async <T>(url: string, query: string): Promise<T | undefined> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  return (rows as T[])[0];
};

const isRoot = process.getuid?.() === 0;
const onLinux = process.platform === 'linux' ? it : it.skip;

afterEach(async () => {
  for (const postgres of started.splice(0).reverse()) {
    await postgres.stop();
    if (isRoot && !folders.some((folder) => postgres.folder.startsWith(folder))) {
      rmSync(join(postgres.folder, '..'), { recursive: true, force: true });
    }
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the embedded Postgres', () => {
  it('sorts and folds Cyrillic, keeps its data, port and password over a restart', async () => {
    const folder = aDataFolder();
    const first = await start(folder);
    expect(await ask(first.url, `select lower('ЦІТАТА') as word`)).toEqual({ word: 'цітата' });
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    await first.stop();
    expect(postmasterOf(first.folder)).toBeUndefined();

    const second = await start(folder);
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 42 });
    expect(statSync(join(folder, 'postgres.json')).mode & 0o777).toBe(0o600);
  }, 60_000);

  it('is refused to a second publication, and lent to a command', async () => {
    const folder = aDataFolder();
    const owner = await start(folder);
    await expect(start(folder)).rejects.toThrow(/already running on the data folder/);
    const guest = await start(folder, false);
    expect(guest).toMatchObject({ owned: false, url: owner.url });
    await guest.stop();
    expect(await ask(owner.url, 'select 1 as up')).toEqual({ up: 1 });
  }, 60_000);

  it('is not begun anew where it is gone, but by who brings a publication back', async () => {
    const folder = aDataFolder();
    const first = await start(folder);
    await first.stop();
    rmSync(first.folder, { recursive: true });
    await expect(start(folder)).rejects.toThrow(/The database in .* is gone.*restore a backup/);
    expect(existsSync(first.folder)).toBe(false);
    const restored = await startEmbeddedPostgres({ dataFolder: folder, anew: true });
    started.push(restored);
    expect(await ask(restored.url, 'select 1 as up')).toEqual({ up: 1 });
    // A restore that ends here has brought nothing back.
    await restored.stop();
    await expect(start(folder)).rejects.toThrow(/was gone, and no restore has come to its end/);
    const again = await startEmbeddedPostgres({ dataFolder: folder, anew: true });
    await ask(again.url, `create table users as select 'Ann' as name`);
    await again.stop();
    const filled = await start(folder);
    await filled.stop();
    expect(await ask((await start(folder)).url, 'select name from users')).toEqual({ name: 'Ann' });
  }, 60_000);

  it('comes back after it was killed, with everything that was committed', async () => {
    const folder = aDataFolder();
    const first = await start(folder);
    await ask(first.url, 'create table kept as select 42 as answer');
    process.kill(postmasterOf(first.folder)?.pid ?? 0, 'SIGKILL');
    await first.stop();

    const second = await start(folder);
    expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 42 });
  }, 60_000);

  it('takes over a Postgres whose publication was killed', async () => {
    const folder = aDataFolder();
    const script = `import { startEmbeddedPostgres } from './src/database/embedded-postgres';
      await startEmbeddedPostgres({ dataFolder: process.env.FOLDER ?? '' });
      process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, FOLDER: folder, NODE_OPTIONS: '' },
    });
    const left = postmasterOf(join(folder, 'postgres'));
    expect(left).toBeDefined();

    const heir = await start(folder);
    expect(heir.owned).toBe(true);
    expect(postmasterOf(heir.folder)).toEqual(left);
  }, 60_000);

  it('is not misled by a lock file whose process number now belongs to somebody else', async () => {
    const folder = aDataFolder();
    const first = await start(folder);
    await first.stop();
    writeFileSync(
      join(first.folder, 'postmaster.pid'),
      `${process.pid}\n${first.folder}\n1\n5432\n`,
    );
    expect((await start(folder)).owned).toBe(true);
  }, 60_000);

  onLinux(
    'nor by one of a process that has ended and that nobody has reaped',
    async () => {
      const folder = aDataFolder();
      const first = await start(folder);
      await first.stop();
      const { uid } = statSync(first.folder); // Postgres minds only processes of its own account
      const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], { uid, cwd: '/' });
      try {
        const [said] = (await once(parent.stdout, 'data')) as [Buffer];
        const pid = Number(said.toString());
        await eventually(() => Promise.resolve(isGone(pid) || undefined));
        const lock = `${pid}\n${first.folder}\n1\n5432\n`;
        writeFileSync(join(first.folder, 'postmaster.pid'), lock);
        expect((await start(folder)).owned).toBe(true);
      } finally {
        parent.kill('SIGKILL');
        await once(parent, 'close');
      }
    },
    60_000,
  );

  it('says what to do about a folder that it cannot write to', async () => {
    const folder = join(aDataFolder(), 'taken');
    writeFileSync(folder, 'a file, not a folder');
    await expect(start(folder)).rejects.toThrow(/cannot be written to .* set IBIDEM_DATA/);
  });

  (isRoot ? it : it.skip)(
    'keeps its files outside of a folder that only root may enter',
    async () => {
      const folder = join(aDataFolder(0o700), 'data');
      const postgres = await start(folder);
      expect(postgres.folder.startsWith(folder)).toBe(false);
      expect(existsSync(join(folder, 'postgres', 'PG_VERSION'))).toBe(true);
      expect(await ask(postgres.url, 'select 1 as up')).toEqual({ up: 1 });
    },
    60_000,
  );
});
