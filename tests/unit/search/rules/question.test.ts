import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { askedQuestion, longestQuestion, tidyQuestion, wordsIn } from '@/search/rules/question';

describe('a question', () => {
  it('loses what nobody can see', () => {
    expect(tidyQuestion('  river\0\tboats\u00a0\uD800 ')).toBe('river boats');
    expect(tidyQuestion('🚣'.repeat(300))).toBe('🚣'.repeat(longestQuestion));
  });

  it('is tidy for good, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const tidy = tidyQuestion(typed);
        expect(tidyQuestion(tidy)).toBe(tidy);
        expect(tidy.isWellFormed()).toBe(true);
        expect([...tidy].length).toBeLessThanOrEqual(longestQuestion);
      }),
    );
  });

  it.each([
    ['«рака і мора»', '"рака і мора"'],
    ['“a river” ‘boats’', '"a river" ‘boats’'],
    ['реки ИЛИ моря', 'реки OR моря'],
    ['рэкі АБО мора', 'рэкі OR мора'],
    ['Или', 'Или'],
    ['rivers −boats', 'rivers -boats'],
    ['war - and peace – now', 'war  and peace – now'],
    ['post-Soviet', 'post-Soviet'],
    ['---', ''],
    ['рaкa i мора', 'рака i мора'], // Latin a in the first word
    ['мiнiстэрства', 'міністэрства'],
    ['iPhone-ы', 'iPhone-ы'],
    ['COVIDный', 'COVIDный'], // more than what merely looks like Cyrillic
  ])('%s is asked as %s', (tidy, asked) => expect(askedQuestion(tidy)).toBe(asked));

  it('consists of words', () => {
    expect(wordsIn('"сям’я" -10,5 post-Soviet é')).toEqual([
      'сям’я',
      '10',
      '5',
      'post',
      'Soviet',
      'é',
    ]);
  });
});
