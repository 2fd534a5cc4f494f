import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { quotableText } from '@/document/quotable-text';
import { findQuote, quoteFinder, quoteOf, type Quote } from '@/document/quotes';
import { frozenDocuments, prose } from '@support/documents/documents';

const harvest =
  'The ministry announced a harvest of record size in the autumn. Nobody who had seen the fields ' +
  'believed it.\nIn the winter the ministry announced a harvest of ordinary size, and said no more.';

const quoting = (text: string, words: string, nth = 0): Quote => {
  let at = text.indexOf(words);
  for (let passed = 0; passed < nth; passed += 1) at = text.indexOf(words, at + 1);
  return quoteOf(text, at, at + words.length);
};

/** The words that a quote is found on, and whether they changed. */
const found = (text: string, quote: Quote): [string, boolean] | null => {
  const place = findQuote(text, quote);
  return place && [text.slice(place.start, place.end), place.changed];
};

describe('quoteOf', () => {
  it('keeps the words without white space at their ends, and 32 characters either side', () => {
    const from = harvest.indexOf(' record');
    expect(quoteOf(harvest, from, from + ' record size '.length)).toEqual({
      exact: 'record size',
      prefix: 'ministry announced a harvest of ',
      suffix: ' in the autumn. Nobody who had s',
    });
  });

  it('cuts neither a letter from its accent nor a character in two', () => {
    const text = 'cafe\u0301 😀 tea';
    expect(quoteOf(text, 0, 4).exact).toBe('cafe\u0301');
    expect(quoteOf(text, 7, 12).exact).toBe('😀 tea');
  });
});

describe('findQuote', () => {
  it('finds the same words again, of several the ones that were meant', () => {
    for (const nth of [0, 1]) {
      const quote = quoting(harvest, 'announced a harvest', nth);
      const start = harvest.indexOf('announced a harvest', nth * 40);
      expect(findQuote(harvest, quote)).toEqual({ start, end: start + 19, changed: false });
    }
  });

  it('follows words whose paragraph has moved and whose surroundings were edited', () => {
    const quote = quoting(harvest, 'ordinary size');
    const [first = '', second = ''] = harvest.split('\n');
    const moved = `${second.replace('and said', 'and never said')}\nAnother.\n${first}`;
    expect(found(moved, quote)).toEqual(['ordinary size', false]);
  });

  it('does not mind other typography', () => {
    const typed = 'He said - "we don\'t know" - and left: 1990-1995... and more.';
    const printed = 'He said — “we\u00a0don’t know” — and left: 1990–1995… and\u00ad more.';
    expect(found(printed, quoting(typed, '"we don\'t know"'))).toEqual([
      '“we\u00a0don’t know”',
      false,
    ]);
    expect(found(typed, quoting(printed, '1990–1995…'))).toEqual(['1990-1995...', false]);
    const decomposed = 'Йосиф ўвайшоў у хату'.normalize('NFD');
    expect(found(decomposed, quoting('Йосиф ўвайшоў у хату', 'ўвайшоў'))).toEqual([
      'ўвайшоў'.normalize('NFD'),
      false,
    ]);
  });

  it.each([
    ['a harvest of record size', 'a harvest of a record size'],
    ['a harvest of record size', 'a harvest of regard sizes'],
    ['announced a harvest of record size', 'announced a harvests of record sizes'],
    ['Nobody who had seen the fields', 'Nobody who has ever seen the fields'],
  ])('finds “%s” as “%s”, and says that it changed', (words, instead) => {
    const text = harvest.replace(words, instead);
    expect(found(text, quoting(harvest, words))).toEqual([instead, true]);
  });

  it.each([
    'a harvest of record size',
    'Nobody who had seen the fields believed it.',
    'autumn',
    'In',
  ])('says that “%s” is gone once it is rewritten', (words) => {
    const text = harvest.replace(words, 'what the papers of that time called plenty');
    expect(findQuote(text, quoting(harvest, words))).toBeNull();
  });

  it('takes no other occurrence of short words for the ones that went with their sentence', () => {
    const text = 'The canal was dug. It is dry. The canal of the north was dug later, they say.';
    const quote = quoting(text, 'The canal');
    const without = `Years passed. ${text.slice(text.indexOf('It is')).replace('It is', 'All was')}`;
    expect(findQuote(without, quote)).toBeNull();
  });

  it('finds nothing for no words', () => {
    expect(findQuote(harvest, { exact: ' \u00ad', prefix: 'a', suffix: 'b' })).toBeNull();
    expect(findQuote('', { exact: 'a', prefix: '', suffix: '' })).toBeNull();
  });
});

/** A stretch of a text that is more than white space. */
const stretches = (text: string): fc.Arbitrary<Quote & { start: number }> =>
  fc
    .tuple(fc.nat(text.length), fc.integer({ min: 1, max: 80 }))
    .map(([from, length]) => {
      const quote = quoteOf(text, from, Math.min(text.length, from + length));
      return { ...quote, start: text.indexOf(quote.exact, Math.max(0, from - 2)) };
    })
    .filter(({ exact }) => /[\p{L}\p{N}]/u.test(exact));

const texts = frozenDocuments()
  .map((document) => quotableText(document).text)
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const count = (text: string, words: string): number => text.split(words).length - 1;

describe('a quote of any document', () => {
  it('is found where it was taken from', () => {
    fc.assert(
      fc.property(
        texts.chain((text) => fc.tuple(fc.constant(text), stretches(text))),
        ([text, quote]) => {
          const whole = quote.prefix + quote.exact + quote.suffix;
          fc.pre(count(text, whole) === 1);
          const start = text.indexOf(whole) + quote.prefix.length;
          const end = start + quote.exact.length;
          expect(findQuote(text, quote)).toEqual({ start, end, changed: false });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is found at the right place after any edit beyond its surroundings', () => {
    fc.assert(
      fc.property(
        texts.chain((text) => fc.tuple(fc.constant(text), stretches(text))),
        prose(),
        prose(),
        fc.nat(),
        fc.nat(),
        ([text, quote], put, also, cut, drop) => {
          const whole = quote.prefix + quote.exact + quote.suffix;
          const at = text.indexOf(whole);
          const before = text.slice(0, at);
          const after = text.slice(at + whole.length);
          const edited =
            before.slice(0, cut % (before.length + 1)) +
            put +
            ' ' +
            whole +
            ' ' +
            after.slice(drop % (after.length + 1)) +
            also;
          fc.pre(count(text, whole) === 1 && count(edited, whole) === 1);
          const start = edited.indexOf(whole) + quote.prefix.length;
          expect(findQuote(edited, quote)).toMatchObject({ start, changed: false });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is found wherever its words went, when they stand alone', () => {
    const words = fc.array(fc.constantFrom('rye', 'oats', 'barley', 'рожь', 'авёс', 'ячмень'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, words, words, (before, after, instead, rest) => {
        const exact = 'forty vessels of 1913';
        const text = [...before, exact, ...after].join(' ');
        const edited = [...instead, exact, ...rest].join(' ');
        const start = edited.indexOf(exact);
        const end = start + exact.length;
        expect(findQuote(edited, quoting(text, exact))).toEqual({ start, end, changed: false });
      }),
    );
  });
});

describe('many quotes in a long text', () => {
  it('take a time that a request can wait for', () => {
    const long = longText(30_000);
    const quotes = Array.from({ length: 200 }, (_, at) => {
      const from = Math.floor((long.length / 200) * at);
      return quoteOf(long, from, from + 20 + (at % 8) * 40);
    });
    // Every other paragraph is rewritten, a word in ten is changed in the rest: nothing is found at a glance.
    const edited = long
      .split('\n')
      .map((line, at) =>
        at % 2 === 0 ? [...line].reverse().join('') : line.replace(/(\w{7})\w+/, '$1'),
      )
      .join('\n');
    const started = performance.now();
    const find = quoteFinder(edited);
    const places = quotes.map(find);
    const spent = performance.now() - started;
    expect(places.filter(Boolean).length).toBeGreaterThan(80);
    expect(spent).toBeLessThan(20_000); // half a second where nothing else runs
  });
});

/** As many words as asked for, of a vocabulary that is spread as in prose: few common ones, many rare. */
const longText = (count: number): string => {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const word = () => {
    const rank = Math.floor(6000 ** random());
    return `w${rank.toString(36)}${'aeiou'.repeat(2).slice(0, rank % 7)}`;
  };
  const line = () => Array.from({ length: 60 }, word).join(' ');
  return Array.from({ length: count / 60 }, line).join('\n');
};
