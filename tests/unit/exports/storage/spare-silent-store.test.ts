import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { RenditionStore } from '@/exports/storage/rendition-files';
import { spareSilentStore } from '@/exports/storage/spare-silent-store';

/** A store that fails after so many milliseconds, or gives what it has. */
const aStore = (failsAfter?: number) => {
  const world = { clock: 0, asked: 0, failsAfter };
  const answer = <T>(value: T): Promise<T> => {
    world.asked += 1;
    if (world.failsAfter === undefined) return Promise.resolve(value);
    world.clock += world.failsAfter;
    return Promise.reject(new Error('The store is away'));
  };
  const store: RenditionStore = {
    put: () => answer(undefined),
    has: () => answer(true),
    read: () => answer(new Uint8Array([1])),
    remove: () => answer(undefined),
  };
  const silence = { until: -Infinity };
  return { world, spared: spareSilentStore(store, { now: () => world.clock, silence }) };
};

beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a store of files that can be made anew', () => {
  it('is asked, and answers', async () => {
    const { spared } = aStore();
    expect(await spared.has('a.pdf', 1)).toBe(true);
    expect(await spared.read('a.pdf', 1)).toEqual(new Uint8Array([1]));
  });

  it('has nothing while it fails, and takes nothing', async () => {
    const { spared } = aStore(5);
    expect(await spared.has('a.pdf', 1)).toBe(false);
    expect(await spared.read('a.pdf', 1)).toBeUndefined();
    await expect(spared.put('a.pdf', new Uint8Array(), '')).rejects.toThrow('away');
    await expect(spared.remove('a.pdf')).rejects.toThrow('away');
  });

  it('is asked each time where it refuses at once', async () => {
    const { world, spared } = aStore(5);
    for (let round = 0; round < 3; round += 1) await spared.has('a.pdf', 1);
    expect(world.asked).toBe(3);
  });

  it('is spared for a while where it has said nothing, but for what must be removed', async () => {
    const { world, spared } = aStore(3_000);
    await spared.has('a.pdf', 1);
    expect(await spared.read('a.pdf', 1)).toBeUndefined();
    await expect(spared.put('a.pdf', new Uint8Array(), '')).rejects.toThrow('spared');
    expect(world.asked).toBe(1);
    await expect(spared.remove('a.pdf')).rejects.toThrow('away');
    world.failsAfter = undefined;
    world.clock += 15_000;
    expect(await spared.has('a.pdf', 1)).toBe(true);
  });
});
