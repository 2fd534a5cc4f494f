import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from 'graphile-worker';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { EmbeddedPostgres } from '@/database/embedded-postgres';
import { startEmbeddedPostgres } from '@/database/embedded-postgres';
import { runWorker } from '@/jobs/run-worker';

const world: { folder: string; postgres?: EmbeddedPostgres; client?: Client } = { folder: '' };
const url = () => world.postgres?.url ?? '';
const query = (text: string, values: unknown[] = []) => world.client?.query(text, values);

const until = async (isTrue: () => boolean): Promise<void> => {
  for (let round = 0; !isTrue(); round += 1) {
    if (round > 500) throw new Error('It did not happen in time');
    await sleep(10);
  }
};

beforeAll(async () => {
  world.folder = mkdtempSync(join(tmpdir(), 'ibidem-worker-'));
  chmodSync(world.folder, 0o711); // root's Postgres runs as another user and must come through
  world.postgres = await startEmbeddedPostgres({ dataFolder: world.folder });
  await runMigrations({ connectionString: url() });
  world.client = new Client({ connectionString: url() });
  await world.client.connect();
}, 60_000);

afterAll(async () => {
  await world.client?.end();
  await world.postgres?.stop();
  rmSync(world.folder, { recursive: true, force: true });
});

describe('the worker', () => {
  it('runs a job that was added in a transaction, and stops', async () => {
    const done: unknown[] = [];
    const worker = await runWorker(url(), { note: (payload) => void done.push(payload) });
    await query('begin');
    await query(`select graphile_worker.add_job('note', '{"kept": true}')`);
    await sleep(50);
    expect(done).toEqual([]);
    await query('commit');
    await until(() => done.length === 1);
    await query('begin');
    await query(`select graphile_worker.add_job('note', '{"kept": false}')`);
    await query('rollback');
    await sleep(100);
    await worker.stop();
    expect(done).toEqual([{ kept: true }]);
  }, 30_000);

  it('takes up what a killed worker had begun, unless another worker lives', async () => {
    const done: string[] = [];
    const tasks = { again: () => void done.push('again') };
    const lockOne = async () => {
      await query('begin');
      await query(`select graphile_worker.add_job('again')`);
      await query(
        `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1`,
      );
      await query('commit');
    };
    await lockOne();
    const first = await runWorker(url(), tasks);
    await until(() => done.length === 1);
    await lockOne();
    const second = await runWorker(url(), tasks);
    await sleep(300);
    expect(done).toHaveLength(1);
    await first.stop();
    await second.stop();
    const third = await runWorker(url(), tasks);
    await until(() => done.length === 2);
    await third.stop();
  }, 30_000);
});
