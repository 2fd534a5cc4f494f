import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { openBackup, wholeBackups } from '@/backups/commands/opened-backup';
import { folderPlace } from '@/backups/places/folder-place';
import { addComment } from '@/reviews/commands/add-comment';
import {
  aBackup,
  aFolder,
  anEmptyDatabase,
  dropDatabases,
  restored,
} from '@support/backups/backups';
import { runMortalBackup } from '@support/backups/mortal-backup';
import { withClient } from '@support/database/postgres';
import { aPicture } from '@support/documents/pictures';
import { done } from '@support/editions/next-edition';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { startMortal } from '@support/faults/mortal';
import { eventually } from '@support/faults/points';
import { chanceFrom } from '@support/many/chance';

const server = process.env.TEST_DATABASE_URL ?? '';
const databases: string[] = [];
let installation: Installation;
let dataFolder: string;

beforeAll(async () => {
  installation = await openInstallation();
  dataFolder = process.env.IBIDEM_DATA ?? '';
});
afterAll(async () => {
  process.env.IBIDEM_DATA = dataFolder;
  await installation.stop();
  await dropDatabases(server, databases);
});

const anEmptyOne = async (): Promise<string> => {
  const url = await anEmptyDatabase(server);
  databases.push(url);
  return url;
};

const rowsOf = <Row extends object>(
  url: string,
  query: string,
  values: unknown[] = [],
): Promise<Row[]> =>
  withClient(url, async (client) => (await client.query<Row>(query, values)).rows);

/** What somebody was told is done, and when by the clock of the database. */
type Acknowledged = { at: Date; table: string; id: number };
const states = ['draft', 'in_review', 'approved', 'published'] as const;

/** One thing after the other until it is told to end: people write, decide, comment and bring pictures. */
const workAtRandom = (seed: number) => {
  const { databaseUrl, desk, payload } = installation;
  const chance = chanceFrom(seed);
  const acknowledged: Acknowledged[] = [];
  const ending = new AbortController();
  const acknowledge = async (table: string, id: number) => {
    const [now] = await rowsOf<{ at: Date }>(databaseUrl, 'SELECT clock_timestamp() AS at');
    if (now) acknowledged.push({ ...now, table, id });
  };
  const work = async () => {
    while (!ending.signal.aborted) {
      const placed = await anArticleThatIs(installation, chance.oneOf(states));
      await acknowledge('articles', placed.articleId);
      await acknowledge('editions', placed.edition.id);
      if (chance.below(2) === 0) await acknowledge('media', (await aPicture(payload)).id);
      const comment = { articleId: placed.articleId, text: `Is it so? ${chance.below(1_000)}` };
      await acknowledge('comments', done(await addComment(await desk.editor.req(), comment)).id);
    }
  };
  const working = work();
  return {
    acknowledged,
    hasDone: (count: number) =>
      eventually(() => Promise.resolve(acknowledged.length >= count || undefined), 120_000),
    end: async () => {
      ending.abort();
      await working;
    },
  };
};

describe('a machine that is lost', () => {
  it('comes back as it stood when the backup was taken: nothing acknowledged is missing, nothing altered', async () => {
    const { databaseUrl } = installation;
    const folder = aFolder('backups');
    const works = [workAtRandom(1), workAtRandom(2)];
    const worker = await startMortal(databaseUrl);
    await worker.ask('work');
    for (const one of works) await one.hasDone(8);
    const made = await runMortalBackup({ deed: 'backup', databaseUrl, folder, dataFolder });
    for (const one of works) await one.hasDone(one.acknowledged.length + 2);
    await worker.kill();
    for (const one of works) await one.end();
    const name = made?.name ?? '';
    expect(made?.faults).toBe(0);

    process.env.IBIDEM_DATA = aFolder('data');
    const url = await anEmptyOne();
    const outcome = await restored(url, { folder, name });
    expect(outcome.complaints).toEqual([]);
    const { manifest } = await openBackup(folderPlace(folder), name, undefined);
    const all = works.flatMap(({ acknowledged }) => acknowledged);
    await expectNothingMissing(url, all, new Date(manifest.takenAt));
    await expectNothingAltered(url);
    await expectEveryFile(url);
  }, 600_000);

  const expectNothingMissing = async (url: string, all: readonly Acknowledged[], takenAt: Date) => {
    const before = all.filter(({ at }) => at <= takenAt);
    expect(before.length).toBeGreaterThan(15);
    expect(before.length).toBeLessThan(all.length);
    for (const table of ['articles', 'editions', 'media', 'comments']) {
      const ids = before.filter((one) => one.table === table).map(({ id }) => id);
      const missing = await rowsOf(
        url,
        `SELECT id FROM unnest($1::int[]) AS id WHERE id NOT IN (SELECT id FROM ${table})`,
        [ids],
      );
      expect([table, missing]).toEqual([table, []]);
    }
  };

  /** Logs only grow, so what came back is the beginning of what is there, entry by entry, hash by hash. */
  const expectNothingAltered = async (url: string) => {
    for (const table of ['transitions', 'approvals', 'public_addresses']) {
      const query = `SELECT t::text AS row FROM ${table} t`;
      const there = new Set(
        (await rowsOf<{ row: string }>(installation.databaseUrl, query)).map(({ row }) => row),
      );
      const here = await rowsOf<{ row: string }>(url, query);
      expect(here.length).toBeGreaterThan(0);
      expect(here.filter(({ row }) => !there.has(row))).toEqual([]);
    }
    const hashes = 'SELECT id, content_hash FROM editions WHERE published_at IS NOT NULL';
    const here = await rowsOf(url, hashes);
    expect(here.length).toBeGreaterThan(0);
    expect(await rowsOf(installation.databaseUrl, hashes)).toEqual(expect.arrayContaining(here));
  };

  const expectEveryFile = async (url: string) => {
    const pictures = await rowsOf<{ filename: string; sha256: string }>(
      url,
      'SELECT filename, sha256 FROM media',
    );
    expect(pictures.length).toBeGreaterThan(0);
    for (const { filename, sha256 } of pictures) {
      const bytes = readFileSync(path.join(process.env.IBIDEM_DATA ?? '', 'media', filename));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
  };
});

describe('a backup that is made', () => {
  it('holds a picture that is deleted while it is made', async () => {
    const { databaseUrl, payload } = installation;
    process.env.IBIDEM_DATA = dataFolder;
    const folder = aFolder('backups');
    const picture = await aPicture(payload);
    const deleting: Promise<unknown>[] = [];
    const note = (words: string) => {
      if (words === 'articles' && deleting.length === 0)
        deleting.push(payload.delete({ collection: 'media', id: picture.id }));
    };
    const made = await aBackup(databaseUrl, folder, { note, verifies: true });
    await Promise.all(deleting);
    expect(deleting).toHaveLength(1);
    expect(await rowsOf(databaseUrl, 'SELECT FROM media WHERE id = $1', [picture.id])).toEqual([]);
    expect(made.complaints).toEqual([]);
    process.env.IBIDEM_DATA = aFolder('data');
    await restored(await anEmptyOne(), { folder, name: made.name });
    const there = readdirSync(path.join(process.env.IBIDEM_DATA, 'media'));
    expect(there).toContain(picture.filename);
  });

  it('says that a file is missing, and is made all the same', async () => {
    const { databaseUrl, payload } = installation;
    process.env.IBIDEM_DATA = dataFolder;
    const picture = await aPicture(payload);
    rmSync(path.join(dataFolder, 'media', picture.filename ?? ''));
    const made = await aBackup(databaseUrl, aFolder('backups'), { verifies: true });
    expect(made.complaints).toEqual([`media/${picture.filename} is missing from the store.`]);
    await payload.delete({ collection: 'media', id: picture.id });
  });

  it('is the only one at a time', async () => {
    process.env.IBIDEM_DATA = dataFolder;
    const folder = aFolder('backups');
    const second: Promise<unknown>[] = [];
    const note = (words: string) => {
      if (words === 'articles')
        second.push(aBackup(installation.databaseUrl, folder).catch((error: unknown) => error));
    };
    const made = await aBackup(installation.databaseUrl, folder, { note });
    expect(String((await Promise.all(second))[0])).toContain('is being made just now');
    expect(await wholeBackups(folderPlace(folder))).toEqual([made.name]);
  });
});

describe('the plug', () => {
  it('may be pulled at any moment of a backup: no half of one counts, and the next is whole', async () => {
    const { databaseUrl } = installation;
    const folder = aFolder('backups');
    for (const killedAt of ['articles', 'users', 'logs and texts']) {
      const before = await wholeBackups(folderPlace(folder));
      await runMortalBackup({ deed: 'backup', databaseUrl, folder, dataFolder, killedAt });
      const after = await wholeBackups(folderPlace(folder));
      // While it is tried, it is whole already.
      expect(after.length - before.length).toBe(killedAt === 'logs and texts' ? 1 : 0);
      for (const name of after) await openBackup(folderPlace(folder), name, undefined);
    }
    const last = await runMortalBackup({ deed: 'backup', databaseUrl, folder, dataFolder });
    expect(last?.faults).toBe(0);
    const names = readdirSync(folder).filter((name) => name !== 'files');
    expect(names.sort().reverse()).toEqual(await wholeBackups(folderPlace(folder)));
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).join()).not.toContain(
      'unfinished',
    );
    const left = await rowsOf(
      server,
      `SELECT datname FROM pg_database WHERE datname LIKE '%\\_check\\_%'`,
    );
    expect(left).toEqual([]);
  }, 300_000);

  it('may be pulled at any moment of a restore: there is nothing, or all of it', async () => {
    process.env.IBIDEM_DATA = dataFolder;
    const folder = aFolder('backups');
    const { name } = await aBackup(installation.databaseUrl, folder);
    const url = await anEmptyOne();
    const target = aFolder('data');
    const [picture] = await rowsOf<{ filename: string }>(
      installation.databaseUrl,
      'SELECT filename FROM media LIMIT 1',
    );
    for (const killedAt of ['users', 'logs and texts', `media/${picture?.filename}`]) {
      const asked = {
        deed: 'restore',
        databaseUrl: url,
        folder,
        name,
        dataFolder: target,
      } as const;
      await runMortalBackup({ ...asked, killedAt });
      expect(await rowsOf(url, `SELECT to_regclass('users') AS users`)).toEqual([{ users: null }]);
    }
    const asked = { deed: 'restore', databaseUrl: url, folder, name, dataFolder: target } as const;
    expect(await runMortalBackup(asked)).toMatchObject({ name, faults: 0 });
    const count = 'SELECT count(*) FROM transitions';
    expect(await rowsOf(url, count)).toEqual(await rowsOf(installation.databaseUrl, count));
    const left = await rowsOf(
      server,
      `SELECT datname FROM pg_database WHERE datname LIKE '%\\_restore\\_%'`,
    );
    expect(left).toEqual([]);
  }, 300_000);
});
