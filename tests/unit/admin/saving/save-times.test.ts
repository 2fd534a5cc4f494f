import { describe, expect, it } from '@jest/globals';

import { keepTimes } from '@/admin/saving/save-times';
import type { Saver, Saving } from '@/admin/saving/saver';

/** As much of a saver as is watched. */
const aSaver = () => {
  const listeners = new Set<() => void>();
  let state: Saving = { is: 'saved', left: [] };
  const watched: Pick<Saver, 'current' | 'subscribe'> = {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const become = (next: Saving): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return { watched, become };
};

describe('when a text was saved', () => {
  it('is the moment of the answer; what came after it is unsaved since the first key', () => {
    const { watched, become } = aSaver();
    let now = 100;
    const times = keepTimes(watched, () => now);
    let told = 0;
    const stop = times.subscribe(() => (told += 1));
    expect(times.current()).toEqual({ savedAt: null, unsavedSince: null });
    become({ is: 'unsaved' });
    now = 200;
    become({ is: 'unsaved' });
    become({ is: 'saving' });
    now = 300;
    const trouble = { reason: 'offline' as const, said: '', again: 2 };
    become({ is: 'failed', trouble });
    expect(times.current()).toEqual({ savedAt: null, unsavedSince: 100 });
    become({ is: 'saved', left: [] });
    expect(times.current()).toEqual({ savedAt: 300, unsavedSince: null });
    expect(told).toBe(4);
    stop();
  });
});
