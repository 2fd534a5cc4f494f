import { describe, expect, it } from '@jest/globals';
import type { JobHelpers, Task } from 'graphile-worker';
import { rightOfWay } from '@/jobs/right-of-way';

const helpers = {} as JobHelpers;

const setUp = () => {
  const clock = { at: 0 };
  const done: string[] = [];
  const turns = rightOfWay(() => clock.at);
  const open = Promise.withResolvers<void>();
  const publishing: Task<string> = async () => {
    await open.promise;
    done.push('published');
  };
  const telling: Task<string> = () => {
    done.push('told');
    return Promise.resolve();
  };
  return {
    clock,
    done,
    publish: () => turns.first(publishing)({}, helpers),
    finish: open.resolve,
    fail: () => open.reject(new Error('No')),
    tell: () => turns.after(telling)({}, helpers),
  };
};

describe('what only has to be done', () => {
  it('is done at once where nothing is due', async () => {
    const { tell, done } = setUp();
    await tell();
    expect(done).toEqual(['told']);
  });

  it('waits for what is due, and for what may follow it at once', async () => {
    const { clock, tell, publish, finish, done } = setUp();
    const [published, told] = [publish(), tell()];
    finish();
    await published;
    expect(done).toEqual(['published']);
    clock.at = 250;
    await told;
    expect(done).toEqual(['published', 'told']);
  });

  it('waits no longer for what failed', async () => {
    const { clock, tell, publish, fail, done } = setUp();
    const [published, told] = [publish(), tell()];
    fail();
    await expect(published).rejects.toThrow('No');
    clock.at = 250;
    await told;
    expect(done).toEqual(['told']);
  });

  it('is not put off for ever', async () => {
    const { clock, tell, publish, finish, done } = setUp();
    const [published, told] = [publish(), tell()];
    clock.at = 15_000;
    await told;
    expect(done).toEqual(['told']);
    finish();
    await published;
  });
});
