import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { EmbeddedPostgres } from '@/database/embedded-postgres';
import { startEmbeddedPostgres } from '@/database/embedded-postgres';
import type { GenerationWatch } from '@/server/page-cache/generation-watch';
import { watchGeneration } from '@/server/page-cache/generation-watch';

/** The counter and its function, as the migration makes them. */
const schema = `
  create table publication_generation (
    generation bigint not null default 1, taken_back bigint not null default 1);
  insert into publication_generation default values;
  create function bump_publication_generation(takes_back boolean) returns void language plpgsql as $$
  declare told text;
  begin
    update publication_generation
      set generation = generation + 1, taken_back = taken_back + takes_back::integer
      returning generation || ' ' || taken_back into told;
    perform pg_notify('publication_generation', told);
  end $$;`;

const world: { folder: string; postgres?: EmbeddedPostgres; commands?: Client } = { folder: '' };
const bump = (takesBack = true) =>
  world.commands?.query('select bump_publication_generation($1)', [takesBack]);

const until = async (isTrue: () => boolean, limit = 10_000): Promise<number> => {
  const start = performance.now();
  while (!isTrue()) {
    if (performance.now() - start > limit) throw new Error('It did not happen in time');
    await sleep(1);
  }
  return performance.now() - start;
};

/** One round trip on the listening connection: whatever Postgres had to tell it has arrived by then. */
const settled = async (watch: GenerationWatch): Promise<void> => {
  watch.suspect();
  await watch.confirm();
};

const watching = async (check: (watch: GenerationWatch) => Promise<void>): Promise<void> => {
  const watch = watchGeneration(world.postgres?.url ?? '');
  try {
    await until(watch.isCertain);
    await settled(watch);
    await check(watch);
  } finally {
    await watch.close();
  }
};

beforeAll(async () => {
  world.folder = mkdtempSync(join(tmpdir(), 'ibidem-watch-'));
  chmodSync(world.folder, 0o711); // root's Postgres runs as another user and must come through
  world.postgres = await startEmbeddedPostgres({ dataFolder: world.folder });
  world.commands = new Client({ connectionString: world.postgres.url });
  await world.commands.connect();
  await world.commands.query(schema);
}, 60_000);

afterAll(async () => {
  await world.commands?.end();
  await world.postgres?.stop();
  rmSync(world.folder, { recursive: true, force: true });
});

describe('watching the generation of the publication', () => {
  it('hears of a change only once it is committed', () =>
    watching(async (watch) => {
      const first = watch.epoch();
      await bump();
      await until(() => watch.epoch() > first);

      const before = watch.epoch();
      await world.commands?.query('begin');
      await bump();
      await settled(watch);
      expect(watch.epoch()).toBe(before);
      await world.commands?.query('rollback');
      await settled(watch);
      expect(watch.epoch()).toBe(before);
    }));

  it('asks the database when something is suspected, and is silent otherwise', () =>
    watching(async (watch) => {
      expect(watch.confirm()).toBeUndefined();
      watch.suspect();
      const before = watch.epoch();
      await watch.confirm();
      expect(watch.epoch()).toBe(before);
      for (let round = 0; round < 50; round += 1) {
        const earlier = watch.epoch();
        await bump();
        watch.suspect();
        await watch.confirm();
        expect(watch.epoch()).toBeGreaterThan(earlier);
      }
    }));

  it('asks again when the suspicion came after the question', () =>
    watching(async (watch) => {
      watch.suspect();
      const first = watch.confirm();
      const before = watch.epoch();
      await bump();
      watch.suspect();
      await watch.confirm();
      expect(watch.epoch()).toBeGreaterThan(before);
      await first;
    }));

  it('counts the changes that were heard of, and says when one may have been missed', () =>
    watching(async (watch) => {
      const { changes = 0, takenBack = 0 } = watch.heard() ?? {};
      expect(changes).toBeGreaterThan(0);
      await bump();
      await settled(watch);
      const after = { changes: changes + 1, takenBack: takenBack + 1 };
      expect(watch.heard()).toEqual(after);
      watch.suspect(true);
      expect(watch.heard()).toBeUndefined();
      await watch.confirm();
      expect(watch.heard()).toEqual(after);
    }));

  it('tells changes that only add from those that take something back, and from another past', () =>
    watching(async (watch) => {
      const takenBack = () => watch.heard()?.takenBack ?? 0;
      const before = takenBack();
      await bump(false);
      await settled(watch);
      expect(takenBack()).toBe(before);
      await bump(true);
      await bump(false);
      await settled(watch);
      expect(takenBack()).toBe(before + 1);
      // As a restore leaves it: an earlier state, whatever had been taken back by then.
      await world.commands?.query('update publication_generation set generation = generation - 1');
      await settled(watch);
      expect(takenBack()).toBe(before + 2);
    }));

  it(
    'counts a lost connection as a change, is uncertain meanwhile, and listens again',
    () =>
      watching(async (watch) => {
        const [before, heard] = [watch.epoch(), watch.heard()];
        await world.commands?.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ibidem page cache'`,
        );
        await until(() => !watch.isCertain());
        expect(watch.epoch()).toBeGreaterThan(before);
        expect(watch.heard()).toEqual(heard);
        await until(watch.isCertain);
        await settled(watch);
        expect(watch.heard()).toEqual(heard);
        const again = watch.epoch();
        await bump();
        expect(await until(() => watch.epoch() > again)).toBeLessThan(1_000);
      }),
    30_000,
  );
});
