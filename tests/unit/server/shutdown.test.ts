import { describe, expect, it } from '@jest/globals';
import { createShutdown } from '@/server/shutdown';

describe('stopping', () => {
  it('stops the last first, once, however often it is asked', async () => {
    const stopped: string[] = [];
    const shutdown = createShutdown();
    for (const name of ['Postgres', 'worker', 'web']) {
      shutdown.add(name, () => Promise.resolve(stopped.push(name)));
    }
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(stopped).toEqual(['web', 'worker', 'Postgres']);
  });

  it('stops what is added while it runs', async () => {
    const stopped: string[] = [];
    const shutdown = createShutdown();
    shutdown.add('Postgres', () => Promise.resolve(stopped.push('Postgres')));
    const running = shutdown.run();
    shutdown.add('late', () => Promise.resolve(stopped.push('late')));
    await running;
    expect(stopped).toContain('late');
  });
});
