import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sayReason, weigh, type Signals } from '@/citations/rules/suggestion';
import { wordsInSentence } from '@/citations/rules/words-in-sentence';

const nothing: Signals = { title: 0, words: [], rarity: 0 };

describe('how likely a source is meant', () => {
  it('is nothing without a sign, and less than a faint likeness of the title is none', () => {
    expect(weigh(nothing)).toEqual({ score: 0, reasons: [] });
    expect(weigh({ ...nothing, title: 0.2, year: '2019' }).score).toBe(0);
  });

  it('grows with every sign, and gives the weightiest as its reasons', () => {
    const author = weigh({ ...nothing, author: 'Doe' });
    const both = weigh({ ...nothing, author: 'Doe', title: 0.8, distance: 1, year: '2019' });
    expect(both.score).toBeGreaterThan(author.score);
    expect(both.reasons.map(({ reason }) => reason)).toEqual(['title', 'author', 'nearby']);
    expect(both.reasons.map((reason) => sayReason(reason, 'ru'))[1]).toBe(
      'в предложении назван автор: Doe',
    );
  });

  it('stays between 0 and 1', () => {
    const signals = fc.record({
      title: fc.double({ min: 0, max: 1, noNaN: true }),
      words: fc.array(fc.string()),
      rarity: fc.double({ min: 0, max: 50, noNaN: true }),
      author: fc.string(),
      place: fc.string(),
      distance: fc.nat(),
      year: fc.string(),
    });
    fc.assert(
      fc.property(signals, (given) => {
        const { score, reasons } = weigh(given);
        return score >= 0 && score <= 1 && reasons.length <= 3;
      }),
    );
  });
});

describe('words in their sentence', () => {
  it('are parted from what stands around them', () => {
    expect(wordsInSentence('ate', 'They ate rye.')).toEqual({
      before: 'They ',
      words: 'ate',
      after: ' rye.',
    });
    expect(wordsInSentence('oats', 'They ate rye.')).toEqual({
      before: '',
      words: 'oats',
      after: '',
    });
    expect(wordsInSentence('', 'They ate rye.').words).toBe('They ate rye.');
  });

  it('come with a part of a sentence that is a page long', () => {
    const long = `${'before '.repeat(200)}here${' after'.repeat(200)}`;
    const { before, after } = wordsInSentence('here', long);
    expect(before).toMatch(/^… before/);
    expect(after).toMatch(/after …$/);
    expect(before.length + after.length).toBeLessThan(820);
  });
});
