import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/database/embedded-postgres';
import { listener } from '@/database/noticed-trouble';
import { troubleOf } from '@/database/trouble';
import { watchCondition, type ConditionWatch } from '@/server/condition/condition-watch';
import { eventually } from '@support/faults/points';
import { fillDisk, smallDisk } from '@support/faults/small-disk';
import { linesOf } from '@support/server/logged';

const world = {} as { folder: string; takeAway?: () => void; postgres?: EmbeddedPostgres };
const canMakeDisk = process.platform === 'linux' && process.getuid?.() === 0;
const watches: ConditionWatch[] = [];

beforeAll(async () => {
  world.folder = mkdtempSync(join(tmpdir(), 'ibidem-disk-'));
  if (!canMakeDisk) return;
  world.takeAway = smallDisk(world.folder);
  chmodSync(world.folder, 0o711);
  world.postgres = await startEmbeddedPostgres({ dataFolder: world.folder });
});
afterEach(async () => {
  for (const watch of watches.splice(0)) await watch.close();
  jest.restoreAllMocks();
});
afterAll(async () => {
  await world.postgres?.stop();
  world.takeAway?.();
  rmSync(world.folder, { recursive: true, force: true });
});

const watchedWith = (folders: readonly string[]): ConditionWatch => {
  const watch = watchCondition({ databaseUrl: world.postgres?.url ?? '', folders });
  watches.push(watch);
  return watch;
};
const until = (watch: ConditionWatch, disk: 'full' | 'has room') =>
  eventually(() => Promise.resolve(watch.now().disk === disk ? true : undefined));

/** Saves until it fails; returns how much was acknowledged, and with what it failed. */
const saveUntilFull = async (client: Client): Promise<{ saved: number; error: unknown }> => {
  for (let saved = 0; ; saved += 1) {
    try {
      await client.query(
        `INSERT INTO kept SELECT $1, string_agg(md5(random()::text), '')
         FROM generate_series(1, 2000)`,
        [saved],
      );
    } catch (error) {
      return { saved, error };
    }
  }
};

(canMakeDisk ? describe : describe.skip)('a full disk', () => {
  it('is named, by what we see and by what Postgres says; what was saved stays, and saving goes on after it', async () => {
    const said = linesOf(process.stderr);
    const seeing = watchedWith([world.folder]);
    const told = watchedWith([]);
    const client = new Client({ connectionString: world.postgres?.url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('CREATE TABLE kept (number int, words text)');

    const makeRoom = fillDisk(world.folder);
    await until(seeing, 'full');
    expect(told.now().disk).toBe('has room');
    const { saved, error } = await saveUntilFull(client);
    expect(troubleOf(error)).toBe('full');
    listener()(error); // as the pools of a process hear it
    await until(told, 'full');
    const count = async () =>
      (await client.query<{ count: number }>('SELECT count(*)::int AS count FROM kept')).rows[0]
        ?.count;
    expect(await count()).toBe(saved);

    makeRoom();
    await Promise.all([until(seeing, 'has room'), until(told, 'has room')]);
    await client.query(`INSERT INTO kept VALUES (-1, 'after')`);
    expect(await count()).toBe(saved + 1);
    await client.end();
    const lines = said().map(({ message }) => message);
    expect(lines.filter((line) => line.startsWith('The disk is full'))).toHaveLength(2);
    expect(lines.filter((line) => line === 'The disk has room again.')).toHaveLength(2);
  });
});
