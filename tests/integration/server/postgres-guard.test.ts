import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/database/embedded-postgres';
import { postmasterOf, runsIn } from '@/database/postmaster';
import { childrenOf, halt, isGone } from '@support/faults/processes';
import { eventually } from '@support/faults/points';
import { linesOf } from '@support/server/logged';
import { withClient } from '@support/database/postgres';

const world = {} as { folder: string; postgres: EmbeddedPostgres; lost: string[] };
const pid = () => postmasterOf(world.postgres.folder)?.pid ?? 0;
const ask = (query: string) =>
  withClient(world.postgres.url, async (client) => (await client.query(query)).rows as unknown[]);
const answering = () =>
  eventually(async () => ((await ask('SELECT 1').catch(() => [])).length > 0 ? true : undefined));
const killed = async (victim: number): Promise<void> => {
  process.kill(victim, 'SIGKILL');
  await eventually(() => Promise.resolve(isGone(victim) ? true : undefined));
};

const start = async (): Promise<void> => {
  world.postgres = await startEmbeddedPostgres({
    dataFolder: world.folder,
    onLost: (sentence) => world.lost.push(sentence),
  });
};

beforeAll(async () => {
  world.folder = mkdtempSync(join(tmpdir(), 'ibidem-guard-'));
  chmodSync(world.folder, 0o711);
  world.lost = [];
  await start();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  await world.postgres.stop();
  rmSync(world.folder, { recursive: true, force: true });
});

describe('the embedded Postgres, when it is killed', () => {
  it('is started again by whoever runs it, with all that was committed, and says so in two lines', async () => {
    const said = linesOf(process.stderr);
    await ask('CREATE TABLE kept AS SELECT 42 AS answer');
    for (let round = 0; round < 2; round += 1) {
      const before = pid();
      await killed(before);
      await eventually(() => Promise.resolve(said()[round * 2 + 1]));
      expect(pid()).not.toBe(before);
    }
    expect(await ask('SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(said().map(({ message }) => message.replace(/[\d.]+ s/, 'some time'))).toEqual([
      'The embedded Postgres has died, and is started again',
      'The embedded Postgres runs again, after some time',
      'The embedded Postgres has died, and is started again',
      'The embedded Postgres runs again, after some time',
    ]);
  });

  (process.platform === 'linux' ? it : it.skip)(
    'never gets a second one beside what is left of it: its frozen helpers end first',
    async () => {
      linesOf(process.stderr);
      const helpers = childrenOf(pid()).filter(halt);
      expect(helpers.length).toBeGreaterThan(2);
      await killed(pid());
      await answering();
      expect(helpers.filter((helper) => childrenOf(pid()).includes(helper))).toEqual([]);
      for (const helper of helpers) expect(isGone(helper)).toBe(true);
    },
  );
});

describe('the owner of the embedded Postgres', () => {
  it('takes its lock again when its session is lost', async () => {
    const held = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = ${0x1b1d}`;
    const [before] = await ask(held);
    await ask(`SELECT pg_terminate_backend(pid) FROM (${held}) AS owner`);
    const after = await eventually(async () => (await ask(held))[0]);
    expect(after).not.toEqual(before);
    await expect(
      startEmbeddedPostgres({ dataFolder: world.folder, exclusive: true }),
    ).rejects.toThrow(/already running on the data folder/);
  });
});

describe('what ends the embedded Postgres for good', () => {
  it('is our own stop, however soon after it was killed', async () => {
    linesOf(process.stderr);
    await killed(pid());
    await world.postgres.stop();
    await expect(ask('SELECT 1')).rejects.toThrow();
    expect(runsIn(world.postgres.folder)).toBe(false);
    await start();
  });

  it('is the loss of its folder, which is said in one sentence and never made anew', async () => {
    linesOf(process.stderr);
    rmSync(join(world.postgres.folder, 'PG_VERSION'));
    await killed(pid());
    await eventually(() => Promise.resolve(world.lost[0]));
    expect(world.lost).toEqual([
      `The database in ${world.postgres.folder} is gone: was it deleted?`,
    ]);
  });
});
