import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { missingWhileAway } from '@/exports/storage/missing-while-away';

beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const fails = () => Promise.reject(new Error('The store is away'));

describe('a store of files that can be made anew', () => {
  it('is asked, and answers', async () => {
    const bytes = new Uint8Array([1]);
    const store = missingWhileAway({
      put: () => Promise.resolve(),
      has: () => Promise.resolve(true),
      read: () => Promise.resolve(bytes),
      remove: () => Promise.resolve(),
    });
    expect(await store.has('a.pdf', 1)).toBe(true);
    expect(await store.read('a.pdf', 1)).toBe(bytes);
  });

  it('has nothing while it fails, and takes nothing', async () => {
    const store = missingWhileAway({ put: fails, has: fails, read: fails, remove: fails });
    expect(await store.has('a.pdf', 1)).toBe(false);
    expect(await store.read('a.pdf', 1)).toBeUndefined();
    await expect(store.put('a.pdf', new Uint8Array(), '')).rejects.toThrow('away');
    await expect(store.remove('a.pdf')).rejects.toThrow('away');
  });
});
