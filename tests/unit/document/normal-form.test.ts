import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Inline, TextMark } from '@/document/document';
import { normalBlocks } from '@/document/normal-form';
import { normalInlines } from '@/document/normal-inlines';
import { linesOf, marksOf, textOfInlines } from '@/document/walk';
import { blocks } from '@support/documents/documents';

const text = (words: string, ...marks: TextMark[]): Inline => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const solid = (words: string) =>
  words.normalize('NFC').replace(/[\p{White_Space}\p{Cc}\uFEFF]+/gu, '');

describe('normal form', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(blocks(), (body) => {
        const once = normalBlocks(body);
        expect(normalBlocks(once)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word and no citation', () => {
    fc.assert(
      fc.property(blocks(), (body) => {
        const words = (all: typeof body) => solid(linesOf(all).map(textOfInlines).join(' '));
        const keys = (all: typeof body) => marksOf(all).map((mark) => mark.key);
        expect(words(normalBlocks(body))).toBe(words(body));
        expect(keys(normalBlocks(body))).toEqual(keys(body));
      }),
      { numRuns: 500 },
    );
  });

  it('merges equal neighbours and keeps marks off the edges of words', () => {
    expect(
      normalInlines([text(' one  ', 'strong'), text('two ', 'strong'), text(' three')]),
    ).toEqual([text('one two', 'strong'), text(' three')]);
    expect(
      normalInlines([text('a', 'emphasis', 'strong'), text(' ', 'strong'), text('b')]),
    ).toEqual([text('a', 'strong', 'emphasis'), text(' b')]);
  });

  it('keeps no-break spaces, once, and ordinary space out of a citation’s edges', () => {
    expect(normalInlines([text('№ \u00a05')])).toEqual([text('№\u00a05')]);
    expect(
      normalInlines([
        text('see'),
        { type: 'citation', key: 'A', children: [{ type: 'text', text: ' the report ' }] },
        text('now'),
      ]),
    ).toEqual([
      text('see '),
      { type: 'citation', key: 'A', children: [{ type: 'text', text: 'the report' }] },
      text(' now'),
    ]);
  });

  it('cuts a paragraph at an empty line, but never inside a citation', () => {
    const twice: Inline[] = [{ type: 'break' }, text(' '), { type: 'break' }];
    expect(
      normalBlocks([{ type: 'paragraph', children: [text('one'), ...twice, text('two')] }]),
    ).toHaveLength(2);
    const inside = { type: 'citation', key: 'A', children: [text('one'), ...twice, text('two')] };
    expect(normalBlocks([{ type: 'paragraph', children: [inside as Inline] }])).toHaveLength(1);
  });

  it('makes one list of neighbours, unless their numbers say otherwise', () => {
    const list = (ordered: boolean, start?: number) => ({
      type: 'list' as const,
      ordered,
      ...(start === undefined ? {} : { start }),
      items: [{ children: [{ type: 'paragraph' as const, children: [text('item')] }] }],
    });
    expect(normalBlocks([list(false), list(false), list(true), list(true, 2)])).toHaveLength(2);
    expect(normalBlocks([list(true), list(true, 7)])).toHaveLength(2);
  });
});
