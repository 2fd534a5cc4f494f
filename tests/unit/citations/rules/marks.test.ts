import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { derivedKey, isCitationKey, isUlid } from '@/sources/rules/derived-key';
import { marksInText } from '@/citations/rules/marks';
import { keysIn, repairKeys } from '@/citations/rules/repair-keys';
import type { Inline } from '@/document/document';
import { bodyOf } from '@/document/lexical';
import { normalBlocks } from '@/document/normal-form';
import { marksOf } from '@/document/walk';
import { blocks, citationKey } from '@support/documents/documents';

const [a, b] = [citationKey(1), citationKey(2)];
const text = (words: string): Inline => ({ type: 'text', text: words });
const cited = (words: string, key = a): Inline => ({
  type: 'citation',
  key,
  children: [{ type: 'text', text: words }],
});
const body = (...line: Inline[]) => bodyOf([{ type: 'paragraph', children: line }]);
const nobody = () => false;

describe('keys of marks', () => {
  it('look like ULIDs and are the same for the same mark', () => {
    expect(derivedKey(7, a, 1)).toBe(derivedKey(7, a, 1));
    expect(derivedKey(7, a, 1)).not.toBe(derivedKey(8, a, 1));
    expect(isUlid(derivedKey(7, a, 1))).toBe(true);
    expect(isCitationKey('not a key')).toBe(false);
  });

  it('stay as they are where each is there once', () => {
    const whole = body(cited('one'), text(' and '), cited('two', b));
    expect(repairKeys(whole, 7, nobody)).toEqual({ body: whole, rekeyed: [] });
    expect(repairKeys(whole, 7, nobody).body).toBe(whole);
  });

  it('are derived for copies, the same each time the same text comes in', () => {
    const doubled = body(cited('one'), text(' and '), cited('one'), text(', '), cited('one'));
    const { body: repaired, rekeyed } = repairKeys(doubled, 7, nobody);
    expect(rekeyed).toEqual([
      { from: a, to: derivedKey(7, a, 1) },
      { from: a, to: derivedKey(7, a, 2) },
    ]);
    expect(repairKeys(doubled, 7, nobody).body).toEqual(repaired);
    expect(repairKeys(repaired, 7, nobody).rekeyed).toEqual([]);
  });

  it('are derived for marks of another article and marks without a key', () => {
    const { rekeyed } = repairKeys(body(cited('one'), cited('two', '')), 7, (key) => key === a);
    expect(rekeyed).toEqual([
      { from: a, to: derivedKey(7, a, 1) },
      { from: null, to: derivedKey(7, '', 1) },
    ]);
  });

  it('are found wherever a mark may stand', () => {
    fc.assert(
      fc.property(blocks(), (all) => {
        const normal = normalBlocks(all);
        const written = bodyOf(normal, () => 1);
        expect(keysIn(written)).toEqual(marksOf(normal).map((mark) => mark.key));
      }),
    );
  });
});

describe('marks in their text', () => {
  const sentenceOf = (...line: Inline[]) =>
    marksInText([{ type: 'paragraph', children: line }])[0]?.sentence;

  it('know their words, place and sentence', () => {
    expect(
      marksInText([
        {
          type: 'paragraph',
          children: [
            text('Roads are long. The '),
            cited('grain'),
            text(' was cheap. So was salt.'),
          ],
        },
        { type: 'paragraph', children: [cited('Later', b), text(' it rose.')] },
      ]),
    ).toEqual([
      { key: a, words: 'grain', sentence: 'The grain was cheap.', position: 1 },
      { key: b, words: 'Later', sentence: 'Later it rose.', position: 2 },
    ]);
  });

  it('do not end a sentence at an initial or a small letter', () => {
    expect(
      sentenceOf(text('Так пишет А. Петров. По его словам, '), cited('хлеб'), text(' дешев.')),
    ).toBe('По его словам, хлеб дешев.');
    expect(sentenceOf(text('Как писал А. Петров, '), cited('хлеб'), text(' дешев.'))).toBe(
      'Как писал А. Петров, хлеб дешев.',
    );
    expect(sentenceOf(text('It cost 5 rub. a '), cited('sack'), text('. Then more.'))).toBe(
      'It cost 5 rub. a sack.',
    );
  });

  it('keep long sentences within bounds, the words inside', () => {
    const long = 'word '.repeat(500);
    expect(sentenceOf(text(long), cited('here'), text(` ${long}`))).toContain('here');
    expect(sentenceOf(text(long), cited('here'), text(` ${long}`))?.length).toBeLessThanOrEqual(
      600,
    );
  });
});
