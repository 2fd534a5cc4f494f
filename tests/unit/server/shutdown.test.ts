import { describe, expect, it } from '@jest/globals';
import { createShutdown, phases } from '@/server/shutdown';

const settled = () => new Promise(setImmediate);

describe('stopping', () => {
  it('takes requests, the start, jobs, pools and Postgres in this order, whatever was started first', async () => {
    const stopped: string[] = [];
    const shutdown = createShutdown();
    for (const phase of phases.toReversed()) {
      shutdown.add(phase, phase, () => Promise.resolve(stopped.push(phase)));
    }
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(stopped).toEqual(['requests', 'start', 'jobs', 'pools', 'Postgres']);
  });

  it('takes nothing away from requests that are under way', async () => {
    const stopped: string[] = [];
    const shutdown = createShutdown();
    let answer = (): void => undefined;
    shutdown.add('Postgres', 'Postgres', () => Promise.resolve(stopped.push('Postgres')));
    shutdown.add('requests', 'the door', () => new Promise<void>((resolve) => (answer = resolve)));
    const running = shutdown.run();
    await settled();
    expect([shutdown.signal.aborted, stopped]).toEqual([true, []]);
    answer();
    await running;
    expect(stopped).toEqual(['Postgres']);
  });

  it('stops what is added while it runs, and before what it needs', async () => {
    const stopped: string[] = [];
    const shutdown = createShutdown();
    shutdown.add('requests', 'the door', () => {
      shutdown.add('pools', 'a pool', () => Promise.resolve(stopped.push('a pool')));
      return Promise.resolve();
    });
    shutdown.add('Postgres', 'Postgres', () => Promise.resolve(stopped.push('Postgres')));
    await shutdown.run();
    shutdown.add('pools', 'very late', () => Promise.resolve(stopped.push('very late')));
    await settled();
    expect(stopped).toEqual(['a pool', 'Postgres', 'very late']);
  });

  it('goes on when a part does not stop cleanly', async () => {
    const stopped: string[] = [];
    const shutdown = createShutdown();
    shutdown.add('jobs', 'the worker', () => Promise.reject(new Error('stuck')));
    shutdown.add('Postgres', 'Postgres', () => Promise.resolve(stopped.push('Postgres')));
    await shutdown.run();
    expect(stopped).toEqual(['Postgres']);
  });

  it('at once does the least for what has not stopped, and waits for nothing', async () => {
    const done: string[] = [];
    const shutdown = createShutdown();
    let finish = (): void => undefined;
    shutdown.add('jobs', 'the worker', () => new Promise<void>((resolve) => (finish = resolve)));
    shutdown.add(
      'Postgres',
      'Postgres',
      () => Promise.resolve(),
      () => done.push('Postgres'),
    );
    const running = shutdown.run();
    shutdown.runAtOnce();
    expect(done).toEqual(['Postgres']);
    finish();
    await running;
  });
});
