import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { runWorker } from '@/jobs/run-worker';
import { openDatabaseLine } from '@support/database/database-line';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let client: Client;

beforeAll(async () => {
  test = await startTestPayload();
  client = new Client({ connectionString: test.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await test.stop();
});

const until = async (isTrue: () => boolean | Promise<boolean>): Promise<void> => {
  for (let round = 0; !(await isTrue()); round += 1) {
    if (round > 2_000) throw new Error('It did not happen in time');
    await sleep(10);
  }
};

const has = async (query: string): Promise<boolean> => (await client.query(query)).rows.length > 0;

/** A job that somebody had begun who is gone. */
const orphan = async (task: string, worker: string): Promise<void> => {
  await client.query('begin');
  const { rows } = await client.query<{ id: string }>(
    'select id from graphile_worker.add_job($1)',
    [task],
  );
  await client.query(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = $2, attempts = 1
     where id = $1`,
    [rows[0]?.id, worker],
  );
  await client.query('commit');
};

describe('the worker', () => {
  it('runs a job that was added in a transaction, and stops', async () => {
    const done: unknown[] = [];
    const worker = await runWorker(test.databaseUrl, {
      note: (payload) => void done.push(payload),
    });
    await client.query('begin');
    await client.query(`select graphile_worker.add_job('note', '{"kept": true}')`);
    await sleep(50);
    expect(done).toEqual([]);
    await client.query('commit');
    await until(() => done.length === 1);
    await client.query('begin');
    await client.query(`select graphile_worker.add_job('note', '{"kept": false}')`);
    await client.query('rollback');
    await sleep(100);
    await worker.stop();
    expect(done).toEqual([{ kept: true }]);
    expect(await has('select from worker_presence')).toBe(false);
  });

  it('does everything else while a mail server takes letters and says nothing', async () => {
    const begun: string[] = [];
    const open: (() => void)[] = [];
    const worker = await runWorker(test.databaseUrl, {
      'ensure-mail-is-sent': () =>
        new Promise<void>((resolve) => {
          begun.push('letter');
          open.push(resolve);
        }),
      note: () => void begun.push('note'),
    });
    await client.query(
      `select graphile_worker.add_job('ensure-mail-is-sent') from generate_series(1, 12)`,
    );
    await until(() => begun.includes('letter'));
    await client.query(`select graphile_worker.add_job('note')`);
    await until(() => begun.includes('note'));
    await until(async () => {
      open.splice(0).forEach((answer) => answer());
      return !(await has('select from graphile_worker.jobs'));
    });
    await worker.stop();
    expect(begun.filter((one) => one === 'letter')).toHaveLength(12);
  });

  it.each([
    ['its worker died', null],
    ['it failed', 'The bucket is away'],
  ])('keeps no job that was replaced when %s', async (_, error) => {
    await client.query(`select graphile_worker.add_job('other', job_key := 'same')`);
    await client.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead', attempts = 1`,
    );
    await client.query(`select graphile_worker.add_job('other', job_key := 'same')`);
    await client.query(
      `update graphile_worker._private_jobs set last_error = $1 where locked_by = 'dead'`,
      [error],
    );
    const worker = await runWorker(test.databaseUrl, { note: () => undefined });
    await until(() => has('select from graphile_worker.jobs having count(*) = 1'));
    await worker.stop();
    const { rows } = await client.query('select key from graphile_worker.jobs');
    expect(rows).toEqual([{ key: 'same' }]);
    await client.query('delete from graphile_worker._private_jobs');
  });

  it('keeps what failed, by a key and by the clock', async () => {
    await client.query(`select graphile_worker.add_job('other', job_key := 'mine')`);
    await client.query(`select graphile_worker.add_job('periodic', '{"_cron": {}}')`);
    await client.query(
      `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'It failed'`,
    );
    const begun: string[] = [];
    const worker = await runWorker(test.databaseUrl, { note: () => void begun.push('note') });
    await orphan('note', 'gone');
    await until(() => begun.length === 1);
    await worker.stop();
    expect(await has('select from graphile_worker.jobs having count(*) = 2')).toBe(true);
    await client.query('delete from graphile_worker._private_jobs');
  });

  it('takes up what a killed worker had begun, at its start and while it runs', async () => {
    const done: string[] = [];
    const tasks = { again: () => void done.push('again') };
    await orphan('again', 'never-announced');
    const worker = await runWorker(test.databaseUrl, tasks);
    await until(() => done.length === 1);
    await client.query(
      `insert into worker_presence values ('killed', pg_backend_pid(), '2020-01-01')`,
    );
    await orphan('again', 'killed');
    await until(() => done.length === 2);
    expect(await has(`select from worker_presence where worker_id = 'killed'`)).toBe(false);
    await worker.stop();
  });

  it('leaves alone what another is still doing', async () => {
    const begun: string[] = [];
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const slow = {
      slow: () => {
        begun.push('slow');
        return finished;
      },
    };
    const first = await runWorker(test.databaseUrl, slow);
    await client.query(`select graphile_worker.add_job('slow')`);
    await until(() => begun.length === 1);
    const done: string[] = [];
    const second = await runWorker(test.databaseUrl, {
      ...slow,
      again: () => void done.push('again'),
    });
    for (const turn of [1, 2]) {
      await orphan('again', 'killed'); // done only after a look for orphans
      await until(() => done.length === turn);
    }
    expect(begun).toHaveLength(1);
    finish();
    await first.stop();
    await second.stop();
  });

  it('is present again after its session was lost', async () => {
    const worker = await runWorker(test.databaseUrl, { note: () => undefined });
    const present = 'select from worker_presence join pg_stat_activity on pid = session_pid';
    await until(() => has(present));
    await client.query('select pg_terminate_backend(session_pid) from worker_presence');
    await until(async () => !(await has(present)));
    await until(() => has(present));
    await worker.stop();
  });

  it('does what failed once more, though the database was away when it failed', async () => {
    const line = await openDatabaseLine(test.databaseUrl);
    const attempts: number[] = [];
    const worker = await runWorker(line.url, {
      frail: (_, { job }) => {
        attempts.push(job.attempts);
        if (attempts.length > 1) return;
        line.cut();
        setTimeout(line.mend, 500);
        throw new Error('The database is away');
      },
    });
    try {
      await client.query(`select graphile_worker.add_job('frail')`);
      await until(() => attempts.length === 2);
      await until(async () => !(await has('select from graphile_worker._private_jobs')));
    } finally {
      await worker.stop();
      await line.close();
    }
  });

  it('asks little of the database: a few connections, however many lanes', async () => {
    const worker = await runWorker(test.databaseUrl, {
      note: () => undefined,
      'ensure-mail-is-sent': () => undefined,
      'ensure-webhook-is-delivered': () => undefined,
    });
    for (let job = 0; job < 50; job += 1) {
      await client.query(`select graphile_worker.add_job('note')`);
    }
    await until(async () => !(await has('select from graphile_worker._private_jobs')));
    const open = async (name: string) => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int AS count from pg_stat_activity where application_name LIKE $1
          and datname = current_database()`,
        [name],
      );
      return rows[0]?.count;
    };
    await until(async () => (await open('ibidem jobs:insert')) === 1);
    expect(await open('ibidem jobs %')).toBeGreaterThan(0);
    expect(await open('ibidem jobs %')).toBeLessThanOrEqual(4);
    await worker.stop();
  });
});
