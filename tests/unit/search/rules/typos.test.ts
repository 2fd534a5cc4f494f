import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { onOtherKeyboard, oneSlipFrom, withBetterWords } from '@/search/rules/typos';

describe('slips of the hand', () => {
  it.each([
    ['polciy', 'policy'],
    ['polcy', 'policy'],
    ['pollicy', 'policy'],
    ['pokicy', 'policy'],
    ['olicy', 'policy'],
  ])('%s may be %s', (typed, meant) => expect(oneSlipFrom(typed, 'en')).toContain(meant));

  it('are in the letters of the language', () => {
    expect(oneSlipFrom('кораль', 'ru')).toContain('корабль');
    expect(oneSlipFrom('палтыка', 'be')).toContain('палітыка');
  });

  it('go both ways', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(word, fc.nat(), (right, pick) => {
        const wrong = oneSlipFrom(right, 'en');
        const typed = wrong[pick % wrong.length] ?? '';
        expect(oneSlipFrom(typed, 'en')).toContain(right);
      }),
    );
  });

  it('may be of a whole keyboard', () => {
    expect(onOtherKeyboard('htrb', 'ru')).toBe('реки');
    expect(onOtherKeyboard('ршмук', 'en')).toBe('hiver');
    expect(onOtherKeyboard('реки', 'ru')).toBeUndefined();
  });

  it('are mended in their place', () => {
    const better = new Map([['polciy', 'policy']]);
    expect(withBetterWords('"Polciy of boats" -polciy', better)).toBe('"policy of boats" -policy');
  });
});
