import { describe, expect, it } from '@jest/globals';
import { limitConcurrency } from '@/platform/limit-concurrency';

describe('turns', () => {
  it('let so many works run at once, in the order in which they came, whatever fails', async () => {
    const take = limitConcurrency(2);
    const world = { running: 0, most: 0, begun: [] as number[] };
    const work = (number: number) => async () => {
      world.begun.push(number);
      world.running += 1;
      world.most = Math.max(world.most, world.running);
      await new Promise((resolve) => setImmediate(resolve));
      world.running -= 1;
      if (number % 3 === 0) throw new Error('broken');
      return number;
    };
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    const outcomes = await Promise.allSettled(numbers.map((number) => take(work(number))));
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(
      numbers.map((number) => number % 3 !== 0),
    );
    expect([world.most, world.running, world.begun]).toEqual([2, 0, numbers]);
    expect(await take(work(8))).toBe(8);
  });
});
