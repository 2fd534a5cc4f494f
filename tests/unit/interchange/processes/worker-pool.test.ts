import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { WorkerAnswer, WorkerLimits } from '@/interchange/processes/contract';
import { WorkerPool } from '@/interchange/processes/worker-pool';

const program = { file: 'tests/support/server/obedient-worker.mjs' };
const generous = { milliseconds: 30_000, bytes: 1024 ** 3 };
type Order = 'repeat' | 'number' | 'score' | 'refuse' | 'throw' | 'hang' | 'exit' | 'grow';
type Job = { order: Order; bytes?: Uint8Array };

describe('a pool of worker processes', () => {
  let pool: WorkerPool<Job, Uint8Array | string>;
  const aPool = (limits: Partial<WorkerLimits> = {}, size = {}) => {
    pool = new WorkerPool(
      program,
      { processes: 1, waiting: 10, ...size },
      { ...generous, ...limits },
    );
    return pool;
  };
  const again = { ok: true, value: 'again' };
  afterEach(() => pool.close());

  it('passes bytes on as they are', async () => {
    const bytes = Uint8Array.from([0, 255, 128]);
    const answer = await aPool().do({ order: 'repeat', bytes });
    expect(answer.ok && [...answer.value]).toEqual([0, 255, 128]);
  });

  it.each([
    ['refuse', { kind: 'refused', message: 'not that' }],
    ['throw', { kind: 'died', message: 'Error: a bug' }],
    ['exit', { kind: 'died', message: 'exit 3' }],
  ] as const)('told to %s, loses that job only', async (order, error) => {
    aPool();
    const [bad, next] = await Promise.all([pool.do({ order }), pool.do({ order: 'repeat' })]);
    expect(bad).toEqual({ ok: false, error });
    expect(next).toEqual(again);
  });

  it('ends a job that takes too long, and does the next one', async () => {
    aPool({ milliseconds: 3000 });
    const [slow, next] = await Promise.all([
      pool.do({ order: 'hang' }),
      pool.do({ order: 'repeat' }),
    ]);
    expect(slow).toMatchObject({ ok: false, error: { kind: 'too-slow' } });
    expect(next).toEqual(again);
  });

  it('ends a job that takes too much memory, and does the next one', async () => {
    aPool({ bytes: 300 * 1024 ** 2 });
    const [grown, next] = await Promise.all([
      pool.do({ order: 'grow' }),
      pool.do({ order: 'repeat' }),
    ]);
    expect(grown).toEqual({ ok: false, error: { kind: 'died', message: 'exit SIGKILL' } });
    expect(next).toEqual(again);
  });

  it('ends a process that has had no job for a while, and starts another for the next', async () => {
    aPool({ idle: 20 });
    const first = await pool.do({ order: 'number' });
    await waitUntil(() => !isAlive(first));
    const second = await pool.do({ order: 'number' });
    expect(second.ok).toBe(true);
    expect(second).not.toEqual(first);
  });

  it('starts a process before there is a job, once', async () => {
    aPool().prepare();
    const first = await pool.do({ order: 'number' });
    pool.prepare();
    expect(await pool.do({ order: 'number' })).toEqual(first);
  });

  it('starts another when the one before has ended', async () => {
    aPool({ idle: 20 });
    const first = await pool.do({ order: 'number' });
    await waitUntil(() => !isAlive(first));
    pool.prepare();
    expect(await pool.do({ order: 'number' })).not.toEqual(first);
  });

  it('is what Linux ends before the server, where memory runs short', async () => {
    expect(await aPool().do({ order: 'score' })).toEqual({ ok: true, value: '800' });
  });

  it('turns away more jobs than may wait', async () => {
    aPool({}, { waiting: 1 });
    const answers = await Promise.all([1, 2, 3].map(() => pool.do({ order: 'repeat' })));
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.kind))).toEqual([
      'done',
      'done',
      'busy',
    ]);
  });
});

const waitUntil = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await setImmediate();
};

const isAlive = (answer: WorkerAnswer<Uint8Array | string>): boolean => {
  try {
    return process.kill(Number(answer.ok && answer.value), 0);
  } catch {
    return false;
  }
};
