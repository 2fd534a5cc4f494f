import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { administrationLog } from '@/audit/queries/administration-log';
import { runSql, sql } from '@/database/sql';
import { jobsInQueue } from '@/operations/queries/jobs';
import type { System } from '@/operations/queries/system';
import { aUser, asUser } from '@support/builders';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import { restAs, type Rest } from '@support/rest';

const world = {} as { test: TestPayload; administrator: Rest; editor: Rest };
beforeAll(async () => {
  world.test = await startTestPayload();
  const { payload } = world.test;
  const person = (role: 'administrator' | 'editor') => aUser(payload, { roles: [role] });
  world.administrator = await restAs(payload, await person('administrator'));
  world.editor = await restAs(payload, await person('editor'));
});
afterAll(() => world.test.stop());

/** A job of a task, brought into a state. */
const aJob = async (
  task: string,
  state: 'failed' | 'running' | 'due' | 'later',
): Promise<number> => {
  const { payload } = world.test;
  const [job] = await runSql<{ id: number }>(
    { payload },
    sql`SELECT id::int AS id FROM graphile_worker.add_job(${task}::text)`,
  );
  const id = job?.id ?? 0;
  const changes = {
    failed: sql`attempts = max_attempts, last_error = 'No room for somebody@example.org
      at deliver (src/x.ts:1)'`,
    running: sql`locked_at = now(), locked_by = 'somebody'`,
    due: sql`run_at = now() - interval '1 minute'`,
    later: sql`run_at = now() + interval '1 hour'`,
  };
  await runSql(
    { payload },
    sql`UPDATE graphile_worker._private_jobs SET ${changes[state]} WHERE id = ${id}`,
  );
  return id;
};

const retry = (who: Rest, job: number) => who('POST', `/system/jobs/${job}/retry`);

describe('how the publication is', () => {
  it('is told to administrators alone', async () => {
    expect((await world.editor('GET', '/system')).status).toBe(403);
    const stranger = await restAs(world.test.payload);
    expect((await stranger('GET', '/system')).status).toBe(401);
  });

  it('says what is due, runs and has failed, what is stored, and what runs', async () => {
    for (const state of ['failed', 'running', 'due', 'later'] as const) {
      await aJob('ensure-mail-is-sent', state);
    }
    const { status, body } = await world.administrator('GET', '/system');
    const { queue, storage, versions, checks, backup } = body as System;
    expect(status).toBe(200);
    expect(queue.counts).toEqual({ failed: 1, running: 1, due: 1, later: 1 });
    expect(queue.jobs.map(({ state }) => state).sort()).toEqual(['due', 'failed', 'running']);
    expect(queue.jobs.find(({ state }) => state === 'failed')).toMatchObject({
      task: 'ensure-mail-is-sent',
      attempts: 25,
      error: 'No room for (e-mail)',
    });
    expect(storage.database.bytes).toBeGreaterThan(1_000_000);
    expect(storage.pictures).toEqual({ files: 0, bytes: 0 });
    expect(versions).toMatchObject({ ibidem: expect.stringMatching(/^\d/), payload: '3.90.2' });
    expect(versions.postgres).toMatch(/^\d+/);
    expect(checks.database.state).toBe('unknown');
    expect(backup).toBeUndefined();
  });
});

describe('trying a job again', () => {
  it('has it taken up at once with all of its tries, and stands in the log', async () => {
    const job = await aJob('ensure-webhook-is-delivered', 'failed');
    expect(await retry(world.administrator, job)).toEqual({ status: 202, body: { job } });
    const { payload } = world.test;
    const [row] = await runSql(
      { payload },
      sql`SELECT attempts, is_available AS "isAvailable", run_at <= now() AS "isDue"
          FROM graphile_worker._private_jobs WHERE id = ${job}`,
    );
    expect(row).toEqual({ attempts: 0, isAvailable: true, isDue: true });
    const req = await asUser(payload);
    const [entry] = await administrationLog(req, { event: 'job_tried_again' }, { limit: 1 });
    expect(entry).toMatchObject({
      subject: 'job',
      subjectId: String(job),
      subjectName: 'ensure-webhook-is-delivered',
      road: 'session',
    });
  });

  it.each([
    ['of somebody else', 403, 'system-not-theirs'],
    ['that is gone', 404, 'job-unknown'],
    ['that runs', 409, 'job-running'],
    ['that waits', 409, 'job-waits'],
  ] as const)('refuses one %s, and changes nothing', async (which, status, rule) => {
    const { payload } = world.test;
    const job =
      which === 'that is gone'
        ? 999_999
        : await aJob(
            'ensure-source-is-described',
            which === 'that runs' ? 'running' : which === 'that waits' ? 'later' : 'failed',
          );
    const before = await jobsInQueue({ payload });
    const answer = await retry(
      which === 'of somebody else' ? world.editor : world.administrator,
      job,
    );
    expect(answer).toMatchObject({ status, body: { findings: [{ rule }] } });
    expect(await jobsInQueue({ payload })).toEqual(before);
  });

  it('is done once where two wish it at the same time', async () => {
    const job = await aJob('ensure-source-is-checked', 'failed');
    const answers = await Promise.all([
      retry(world.administrator, job),
      retry(world.administrator, job),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
  });
});
