import { describe, expect, it } from '@jest/globals';
import { progressOn } from '@/platform/progress';

const anOutput = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, write: (text: string) => written.push(text), written };
};

/** A clock that is half a second further at each look. */
const aClock = () => {
  let time = 0;
  return () => (time += 500);
};

describe('the step list', () => {
  it('gives a log one line for each step, with its last note and its time', async () => {
    const output = anOutput(false);
    const progress = progressOn(output, aClock());
    const result = await progress.step('Postgres', (note) => {
      note('starting');
      note('embedded');
      return Promise.resolve(42);
    });
    expect(result).toBe(42);
    expect(output.written.join('')).toMatch(/^ {2}✓ Postgres: embedded +0\.5 s\n$/);
  });

  it('marks the step that failed and passes the failure on', async () => {
    const output = anOutput(false);
    const failing = progressOn(output, aClock()).step('Pages', () =>
      Promise.reject(new Error('no')),
    );
    await expect(failing).rejects.toThrow('no');
    expect(output.written.join('')).toMatch(/^ {2}✗ Pages +0\.5 s\n$/);
  });

  it('shows a terminal what runs now', async () => {
    const output = anOutput(true);
    await progressOn(output, aClock()).step('Web', () => Promise.resolve());
    expect(output.written[0]).toBe('  … Web');
  });
});
