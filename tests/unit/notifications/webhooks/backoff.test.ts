import { describe, expect, it } from '@jest/globals';

import { mostAttempts, waitAfter } from '@/notifications/webhooks/backoff';

const hour = 60 * 60 * 1000;

describe('waitAfter', () => {
  const waits = (random: number) =>
    Array.from({ length: mostAttempts }, (_, index) => waitAfter(index + 1, random));

  it('waits longer each time, for about a day in all, and then gives up', () => {
    const middle = waits(0.5);
    expect(middle.slice(0, 3)).toEqual([10_000, 30_000, 90_000]);
    expect(middle.at(-1)).toBeNull();
    const total = middle.reduce<number>((sum, wait) => sum + (wait ?? 0), 0);
    expect(total / hour).toBeGreaterThan(24);
    expect(total / hour).toBeLessThan(30);
  });

  it('spreads the attempts by a fifth either way', () => {
    expect(waits(0)[0]).toBe(8_000);
    expect(waits(1)[0]).toBe(12_000);
  });
});
