import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withHostTurn } from '@/link-checks/commands/with-host-turn';
import { runSql, sql } from '@/database/sql';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

const pause = 30;
const take = <T>(host: string, work: () => Promise<T>) =>
  withHostTurn({ payload: test.payload }, host, work, { pause });

describe('withHostTurn', () => {
  it('lets one at a time ask a host, with a pause after each', async () => {
    const times: { begun: number; ended: number }[] = [];
    const work = async () => {
      const begun = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 10));
      times.push({ begun, ended: performance.now() });
    };
    await Promise.all(Array.from({ length: 6 }, () => take('one.example', work)));
    expect(times).toHaveLength(6);
    const gaps = times.slice(1).map(({ begun }, at) => begun - (times[at]?.ended ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(pause - 1);
  });

  it('keeps hosts apart from each other', async () => {
    const outcome = await take('a.example', () => take('b.example', () => Promise.resolve('both')));
    expect(outcome).toBe('both');
  });

  it('gives the turn back when the work fails', async () => {
    const failing = take('fails.example', () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(await take('fails.example', () => Promise.resolve('next'))).toBe('next');
  });

  it('takes the turn of one who died', async () => {
    const begun = performance.now(); // before the lease begins, however late its answer comes
    await runSql(
      { payload: test.payload },
      sql`INSERT INTO link_hosts (host, leased_by, leased_until)
          VALUES ('dead.example', 'nobody', clock_timestamp() + interval '250 milliseconds')`,
    );
    await take('dead.example', () => Promise.resolve());
    expect(performance.now() - begun).toBeGreaterThanOrEqual(240);
  });
});
