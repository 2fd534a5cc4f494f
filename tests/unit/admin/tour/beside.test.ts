import { describe, expect, it } from '@jest/globals';

import { beside } from '@/admin/tour/beside';

const screen = { width: 1000, height: 600 };
const own = { width: 300, height: 150 };

describe('a window beside what it is about', () => {
  it('stands right of it where there is room', () =>
    expect(beside({ left: 0, top: 100, width: 184, height: 40 }, own, screen)).toEqual({
      left: 196,
      top: 100,
    }));

  it('stands below it where there is none at the right', () =>
    expect(beside({ left: 200, top: 50, width: 780, height: 100 }, own, screen)).toEqual({
      left: 200,
      top: 162,
    }));

  it('stands above it at the foot of the screen', () =>
    expect(beside({ left: 600, top: 500, width: 380, height: 90 }, own, screen)).toEqual({
      left: 600,
      top: 338,
    }));

  it.each([
    { left: 0, top: 590, width: 100, height: 40 },
    { left: 990, top: -80, width: 100, height: 40 },
    { left: 0, top: 0, width: 1000, height: 600 },
  ])('never leaves the screen, wherever that is: %j', (target) => {
    const { left, top } = beside(target, own, screen);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + own.width).toBeLessThanOrEqual(screen.width);
    expect(top + own.height).toBeLessThanOrEqual(screen.height);
  });
});
