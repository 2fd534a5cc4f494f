import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { checkQuotation } from '@/citations/rules/quotation/check-quotation';

const verdict = (quotation: string, text: string) => checkQuotation(quotation, text).verdict;

/** Words of which none negates, counts or takes back. */
const plain = fc.constantFrom(
  ...'harbour river council report trade winter engineers repeated slowly between after bridge northern'.split(
    ' ',
  ),
  ...'порт река совет доклад торговля зимой инженеры повторили медленно мост северный'.split(' '),
  ...'рака савет гандаль зімой інжынеры паўтарылі павольна шлюз паўночны'.split(' '),
);
const number = fc.oneof(
  fc.integer({ min: 2, max: 9_999_999 }).map(String),
  fc.tuple(fc.nat({ max: 999 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${b}`),
  fc.constantFrom('two', 'seven', 'million', 'billion', 'три', 'тысяч', 'миллиардов', 'мільён'),
);
const negation = fc.constantFrom(
  'not',
  'never',
  'no',
  'without',
  "don't",
  'не',
  'ни',
  'нет',
  'без',
  'ні',
  'няма',
  'ніколі',
);

const sentence = fc
  .array(plain, { minLength: 4, maxLength: 14 })
  .map((words) => `${words.join(' ')}. `);
const surroundings = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(''));

/** A stretch of plain words with one word in it that matters, neither first nor last. */
const stretchWith = (word: fc.Arbitrary<string>) =>
  fc.record({
    ahead: fc.array(plain, { minLength: 1, maxLength: 12 }),
    word,
    behind: fc.array(plain, { minLength: 1, maxLength: 12 }),
    before: surroundings,
    after: surroundings,
  });

const said = (...parts: (string | readonly string[])[]) => parts.flat().join(' ');

const stands = (words: string, text: string) =>
  ` ${text.replaceAll('.', '')} `.includes(` ${words} `);

describe('a quotation', () => {
  it('is verified wherever whole sentences of the text are its words', () => {
    fc.assert(
      fc.property(surroundings, sentence, sentence, surroundings, (before, one, other, after) => {
        const found = checkQuotation(`${one}${other}`, `${before}${one}${other}${after}`);
        expect(found.verdict).toBe('verified');
        expect(found.likeness).toBe(1);
      }),
      { numRuns: 80 },
    );
  });

  it('is verified with any number and negation within it, as they stand', () => {
    fc.assert(
      fc.property(
        stretchWith(fc.oneof(number, negation)),
        ({ ahead, word, behind, before, after }) => {
          const words = said(ahead, word, behind);
          expect(verdict(words, `${before}${words}. ${after}`)).toBe('verified');
        },
      ),
      { numRuns: 80 },
    );
  });

  it('is never verified with another number', () => {
    fc.assert(
      fc.property(stretchWith(number), number, ({ ahead, word, behind, before, after }, other) => {
        fc.pre(Number(word) !== Number(other) && word !== other);
        const text = `${before}${said(ahead, word, behind)}. ${after}`;
        expect(verdict(said(ahead, other, behind), text)).not.toBe('verified');
      }),
      { numRuns: 150 },
    );
  });

  it('is never verified with one figure of a number changed, lost or doubled', () => {
    const figures = fc.integer({ min: 10, max: 99_999_999 }).map(String);
    fc.assert(
      fc.property(
        stretchWith(figures),
        fc.nat(),
        fc.nat({ max: 11 }),
        ({ ahead, word, behind }, place, by) => {
          const at = place % word.length;
          const put = by === 10 ? '' : by === 11 ? `${word[at]}${word[at]}` : String(by);
          const other = word.slice(0, at) + put + word.slice(at + 1);
          fc.pre(other !== word);
          expect(verdict(said(ahead, other, behind), said(ahead, word, behind))).not.toBe(
            'verified',
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is never verified with a negation or number lost, come or moved', () => {
    fc.assert(
      fc.property(
        stretchWith(fc.oneof(negation, number)),
        ({ ahead, word, behind, before, after }) => {
          const without = said(ahead, behind);
          const having = said(ahead, word, behind);
          const text = `${before}${having}. ${after}`;
          // Few words may happen to stand elsewhere in the text, as they are quoted.
          fc.pre(!stands(without, text));
          expect(verdict(without, text)).not.toBe('verified');
          expect(verdict(having, `${before}${without}. ${after}`)).not.toBe('verified');
          const moved = said(ahead.slice(0, -1), word, ahead.slice(-1), behind);
          expect(verdict(moved, `${having}. `)).not.toBe('verified');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is never verified where three dots or brackets hide a negation', () => {
    fc.assert(
      fc.property(stretchWith(negation), ({ ahead, word, behind }) => {
        const text = `${said(ahead, word, behind)}. `;
        expect(verdict(said(ahead, '…', behind), text)).not.toBe('verified');
        expect(verdict(said(ahead, '[…]', behind), text)).not.toBe('verified');
        expect(verdict(said(ahead, '[clearly]', behind), text)).not.toBe('verified');
        expect(verdict(said(ahead, `[${word}]`, behind), `${said(ahead, behind)}. `)).not.toBe(
          'verified',
        );
      }),
      { numRuns: 80 },
    );
  });
});

describe('what else a quotation may meet', () => {
  it.each([
    ['a copy without words', 'The port', ' \n 12 % ', 'unreadable'],
    ['no words to look for', '…', 'The port is closed.', 'not-found'],
    [
      'a reference to another note',
      'The port is closed.[3] Nobody',
      'The port is closed.[4] Nobody asked.',
      'differs',
    ],
    [
      'a number behind an abbreviation',
      'Under art.6 The port',
      'Under art.5 The port is closed.',
      'differs',
    ],
    [
      'a question told as a fact',
      'The port is closed. Nobody asked.',
      'The port is closed? Nobody asked.',
      'differs',
    ],
    ['another word in capitals', 'it was up to US then', 'it was up to us then', 'differs'],
    ['powers of ten', 'about 10⁶ grains', 'about 10⁹ grains', 'differs'],
    ['a fraction', 'it took 1½ hours there', 'it took 11/2 hours there', 'differs'],
    ['a half that is lost', 'it took 1 hours there', 'it took 1½ hours there', 'differs'],
    [
      'a thousand for a decimal',
      'вырос до 1234 млрд тогда',
      'вырос до 1,234 млрд тогда',
      'differs',
    ],
    ['two numbers run together', 'in groups of 15 people', 'in groups of 1 5 people', 'differs'],
    ['нет joined to its word', 'это неправда совсем', 'это не правда совсем', 'differs'],
    ['the same half of a word', 'the plan was law', 'the plan was lawful', 'differs'],
    [
      'three of several stretches',
      'the port … the lock … the bridge',
      'the port, then the lock, then the bridge',
      'verified',
    ],
    [
      'its stretches far from each other',
      'The port opened … the bridge fell',
      `The port opened. ${'It rained. '.repeat(400)}Then the bridge fell.`,
      'not-found',
    ],
  ])('%s', (_, quotation, text, expected) => {
    const found = verdict(quotation, text);
    if (expected === 'verified') expect(found).toBe('verified');
    else expect([expected, 'not-found']).toContain(found);
  });

  it('takes the passage that passes, wherever the words stand more than once', () => {
    const text = 'We will not close the port. Later he said: close the port.';
    expect(verdict('close the port', text)).toBe('verified');
  });

  it('is looked for in a megabyte of the same words without hanging', () => {
    const lines = Array.from(
      { length: 9_100 },
      (_, at) =>
        `In the year ${at} the council of the port reported that nothing of the sort had happened, and that of the port. `,
    );
    const text = lines.join('');
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(verdict('In the year 977 the council of the port reported that nothing', text)).toBe(
      'verified',
    );
    expect(verdict('of the port the that of reported the of port council', text)).not.toBe(
      'verified',
    );
    expect(verdict(`${text.slice(0, 6_000)} of the`, text)).not.toBe('verified');
  });
});
