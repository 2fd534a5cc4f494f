import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spareSilent, type ReadersBucket } from '@/exports/storage/spared-bucket';

/** A store that fails after so many milliseconds, or gives what it has. */
const aStore = (failsAfter?: number) => {
  const world = { clock: 0, asked: 0, failsAfter };
  const answer = <T>(value: T): Promise<T> => {
    world.asked += 1;
    if (world.failsAfter === undefined) return Promise.resolve(value);
    world.clock += world.failsAfter;
    return Promise.reject(new Error('The store is away'));
  };
  const store: ReadersBucket = {
    put: () => answer(undefined),
    sizeOf: () => answer(1),
    get: () => answer('missing' as const),
    remove: () => answer(undefined),
  };
  const silence = { until: -Infinity };
  return { world, spared: spareSilent(store, { now: () => world.clock, silence }) };
};

/** A store that takes what is asked and says nothing for as long as anybody waits. */
const aSilentStore = () => {
  const waiting = (late: AbortSignal | undefined) =>
    new Promise<never>((_, reject) => {
      late?.addEventListener('abort', () => reject(new Error('Nobody waits any more')));
    });
  const store: ReadersBucket = {
    put: (_key, _body, _type, late) => waiting(late),
    sizeOf: (_key, late) => waiting(late),
    get: (_key, _range, late) => waiting(late),
    remove: () => waiting(undefined),
  };
  const silence = { until: -Infinity };
  return spareSilent(store, { now: () => performance.now(), silence });
};

describe('a bucket that readers wait for', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is asked, and answers', async () => {
    const { spared } = aStore();
    expect(await spared.sizeOf('a.pdf')).toBe(1);
    expect(await spared.get('a.pdf')).toBe('missing');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is asked each time where it refuses at once', async () => {
    const { world, spared } = aStore(5);
    for (let round = 0; round < 3; round += 1) {
      await expect(spared.sizeOf('a.pdf')).rejects.toThrow('away');
    }
    expect(world.asked).toBe(3);
  });

  it('is spared for a while where it has said nothing, but for what must be removed', async () => {
    const { world, spared } = aStore(3_000);
    await expect(spared.sizeOf('a.pdf')).rejects.toThrow('away');
    await expect(spared.get('a.pdf')).rejects.toThrow('spared');
    await expect(spared.put('a.pdf', new Uint8Array(), '')).rejects.toThrow('spared');
    expect(world.asked).toBe(1);
    await expect(spared.remove('a.pdf')).rejects.toThrow('away');
    world.failsAfter = undefined;
    world.clock += 15_000;
    expect(await spared.sizeOf('a.pdf')).toBe(1);
  });

  it('is not waited for longer than a reader would', async () => {
    const ways: [number, (spared: ReadersBucket) => Promise<unknown>][] = [
      [3_000, (spared) => spared.sizeOf('a.pdf')],
      [3_000, (spared) => spared.get('a.pdf')],
      [3_000, (spared) => spared.put('a.pdf', new Uint8Array(), '')],
      [7_000, (spared) => spared.put('a.pdf', new Uint8Array(2_000_000), '')],
    ];
    for (const [most, way] of ways) {
      const spared = aSilentStore();
      const failed = expect(way(spared)).rejects.toThrow('Nobody waits any more');
      jest.advanceTimersByTime(most - 1);
      expect(jest.getTimerCount()).toBe(1);
      jest.advanceTimersByTime(1);
      await failed;
      await expect(spared.sizeOf('b.pdf')).rejects.toThrow('spared');
    }
  });
});
