import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runSql, sql } from '@/database/sql';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

const check = (): Promise<number> =>
  new Promise((resolve) => {
    const env = {
      NODE_ENV: 'production' as const,
      PATH: process.env.PATH,
      IBIDEM_ROLE: 'worker',
      DATABASE_URL: test.databaseUrl,
    };
    execFile(process.execPath, ['docker/healthcheck.mjs'], { env }, (error) =>
      resolve(error ? Number((error as { code?: unknown }).code) : 0),
    );
  });

describe('the health of a worker', () => {
  it('is bad when a job that is due has not been taken for long', async () => {
    expect(await check()).toBe(0);
    const late = sql`SELECT graphile_worker.add_job('anything', run_at := now() - interval '1 hour')`;
    await runSql(test, late);
    expect(await check()).toBe(1);
  });
});
