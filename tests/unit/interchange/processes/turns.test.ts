import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Turns } from '@/interchange/processes/turns';
import { WorkerPool } from '@/interchange/processes/worker-pool';

type Job = { order: 'number' | 'throw' };

const program = { file: 'tests/support/server/obedient-worker.mjs' };

describe('pools that take turns, where memory is scarce', () => {
  let pools: WorkerPool<Job, string>[];
  const aPool = (turns: Turns) => {
    const limits = { milliseconds: 30_000, bytes: 1024 ** 3 };
    const pool = new WorkerPool<Job, string>(program, { processes: 2, waiting: 10 }, limits, turns);
    pools.push(pool);
    return pool;
  };
  const processOf = async (pool: WorkerPool<Job, string>) => {
    const answer = await pool.do({ order: 'number' });
    return Number(answer.ok && answer.value);
  };

  beforeEach(() => {
    pools = [];
  });
  afterEach(() => {
    for (const pool of pools) pool.close();
  });

  it('end what another keeps for its next job, before they begin', async () => {
    const turns = new Turns();
    const [one, other] = [aPool(turns), aPool(turns)];
    const first = await processOf(one);
    expect(isAlive(first)).toBe(true);
    const second = await processOf(other);
    expect(isAlive(second)).toBe(true);
    while (isAlive(first)) await setImmediate();
    expect(await processOf(other)).toBe(second);
    expect(await processOf(one)).not.toBe(first);
  });

  it('do one job at a time between them, in the order in which these came', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await setImmediate();
      seen.push(`${name} ends`);
    };
    const keeper = { endIdle: () => undefined };
    await Promise.all(['a', 'b', 'c'].map((name) => turns.take(keeper, work(name))));
    expect(seen).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('go on after a job that failed', async () => {
    const turns = new Turns();
    const keeper = { endIdle: () => undefined };
    await expect(turns.take(keeper, () => Promise.reject(new Error('a bug')))).rejects.toThrow();
    expect(await turns.take(keeper, () => Promise.resolve('done'))).toBe('done');
  });

  it('answer each of many that came at once', async () => {
    const turns = new Turns();
    const [one, other] = [aPool(turns), aPool(turns)];
    const answers = await Promise.all(
      [one, other, one, other].map((pool) => pool.do({ order: 'number' })),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
  });
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
