import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import type { Task } from 'graphile-worker';
import { createLocalReq } from 'payload';
import { Client } from 'pg';

import { inTransaction } from '@/core/in-transaction';
import { runSql, sql } from '@/database/sql';
import { runWorker } from '@/jobs/run-worker';
import { ok } from '@/platform/result';

import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import { eventually } from '@support/faults/points';
import { linesOf } from '@support/server/logged';

let test: TestPayload;
let client: Client;
beforeAll(async () => {
  test = await startTestPayload();
  client = new Client({ connectionString: test.databaseUrl });
  await client.connect();
  await client.query('CREATE TABLE effects (attempt int NOT NULL)');
});
afterAll(async () => {
  await client.end();
  await test.stop();
});
afterEach(() => void jest.restoreAllMocks());
beforeEach(() => client.query('TRUNCATE effects'));

/** As another worker takes up what a worker holds that has said nothing for long. */
const giveToAnother = () =>
  client.query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(locked_by))
     FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL`,
  );

const write = async (attempt: number): Promise<void> => {
  const req = await createLocalReq({}, test.payload);
  await inTransaction(req, async () => {
    await runSql(req, sql`INSERT INTO effects VALUES (${attempt})`);
    return ok(undefined);
  });
};

const effects = async (): Promise<number[]> =>
  (await client.query<{ attempt: number }>('SELECT attempt FROM effects')).rows.map(
    ({ attempt }) => attempt,
  );

const done = () =>
  eventually(async () => {
    const left = await client.query('SELECT FROM graphile_worker._private_jobs');
    return left.rows.length === 0 || undefined;
  });

describe('a worker that has lost a job to another', () => {
  it.each([
    [
      'before it writes',
      async (attempt: number) => {
        if (attempt === 1) await giveToAnother();
        await write(attempt);
      },
    ],
    [
      'though the same process is given the job again',
      async (attempt: number) => {
        if (attempt > 1) return write(attempt);
        await giveToAnother();
        await eventually(async () => (await effects()).includes(2) || undefined);
        await write(attempt);
      },
    ],
  ])('commits nothing of it, %s', async (_, work) => {
    const logged = linesOf(process.stderr);
    const task: Task<string> = (__, { job }) => work(job.attempts);
    const worker = await runWorker(test.databaseUrl, { work: task });
    await client.query(`SELECT graphile_worker.add_job('work')`);
    await done();
    await worker.stop();
    expect(await effects()).toEqual([2]);
    expect(logged().map(({ message }) => message)).toContainEqual(
      expect.stringContaining('was given to another worker'),
    );
  });

  it('does not call it done', async () => {
    const attempts: number[] = [];
    const task: Task<string> = async (_, { job }) => {
      attempts.push(job.attempts);
      if (job.attempts === 1) await giveToAnother();
    };
    const worker = await runWorker(test.databaseUrl, { work: task });
    await client.query(`SELECT graphile_worker.add_job('work')`);
    await eventually(() => Promise.resolve(attempts.length > 1 || undefined));
    await done();
    await worker.stop();
    expect(attempts).toEqual([1, 2]);
  });

  it('may enqueue its job anew under its own key, and commits that', async () => {
    const task: Task<string> = async (_, { job }) => {
      const req = await createLocalReq({}, test.payload);
      const again = job.payload as { again?: boolean };
      await inTransaction(req, async () => {
        if (again.again) {
          await runSql(req, sql`SELECT graphile_worker.add_job('work', '{}', job_key := 'one')`);
        }
        await runSql(req, sql`INSERT INTO effects VALUES (${again.again ? 1 : 2})`);
        return ok(undefined);
      });
    };
    const worker = await runWorker(test.databaseUrl, { work: task });
    await client.query(
      `SELECT graphile_worker.add_job('work', '{"again": true}', job_key := 'one')`,
    );
    await done();
    await worker.stop();
    expect(await effects()).toEqual([1, 2]);
  });

  it('lets go of a job that failed after its key was enqueued anew, which it has not lost', async () => {
    const given: string[] = [];
    const task: Task<string> = async (_, { job }) => {
      const { turn } = job.payload as { turn: string };
      given.push(turn);
      if (turn === 'second') return;
      await client.query(
        `SELECT graphile_worker.add_job('work', '{"turn": "second"}', job_key := 'one')`,
      );
      throw new Error('It failed');
    };
    const worker = await runWorker(test.databaseUrl, { work: task });
    await client.query(
      `SELECT graphile_worker.add_job('work', '{"turn": "first"}', job_key := 'one')`,
    );
    await eventually(() => Promise.resolve(given.includes('second') || undefined));
    await eventually(async () => {
      const held = await client.query(
        'SELECT FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL',
      );
      return held.rows.length === 0 || undefined;
    });
    await worker.stop();
    expect(given).toEqual(['first', 'second']);
  });
});
