import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { foldWord } from '@/search/rules/fold-word';
import { markedWords, passagesOf, type Passage } from '@/search/rules/passages';

const forms = (...words: string[]) => new Set(words.map(foldWord));
const said = (passage: Passage) =>
  passage.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const filler = (words: number) => 'one thing after another and so on '.repeat(words / 7).trim();

describe('passages of a text', () => {
  it('are where the words stand together', () => {
    const text = `A river. ${filler(70)}. Boats on the river were promised. ${filler(70)}`;
    const [first, second] = passagesOf(text, forms('river', 'boats', 'promised')).map(said);
    expect(first).toMatch(/^A \[river\]\. (one thing after another and so on )+.* …$/);
    expect(second).toMatch(/^\[Boats\] on the \[river\] were \[promised\]\. one thing/);
  });

  it('keep to their line and to whole words', () => {
    const text = `Before.\n${filler(70)} river ${filler(70)}\nAfter.`;
    const [passage = []] = passagesOf(text, forms('river'), { count: 1, length: 100 });
    expect(said(passage)).toMatch(/^… (one|thing|after|another|and|so|on) .*\[river\].* …$/);
    expect(said(passage)).not.toMatch(/Before|After/);
  });

  it('mark words under whatever accents, apostrophes and soft hyphens', () => {
    expect(
      said(markedWords('Сям’я і ЁЛКІ, Café na\u00adtion', forms('сямя', 'елкі', 'cafe', 'nation'))),
    ).toBe('[Сям’я] і [ЁЛКІ], [Café] [na\u00adtion]');
    expect(said(markedWords('мой май', forms('мои')))).toBe('мой май');
  });

  it('are nowhere when nothing is there', () => {
    expect(passagesOf('', forms('river'))).toEqual([]);
    expect(passagesOf('Boats.', forms('river'))).toEqual([]);
  });

  it('are words of the text, marked where they are sought, and never overlap', () => {
    const words = fc.constantFrom('river', 'Boats', 'and', 'of.', 'the\n', '…', 'мора', '—');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 300 }), (parts) => {
        const text = parts.join(' ');
        let from = 0;
        for (const passage of passagesOf(text, forms('river', 'boats'))) {
          const own = passage
            .map((piece) => piece.text)
            .join('')
            .replace(/^… | …$/g, '');
          const at = text.indexOf(own, from);
          expect(at).toBeGreaterThanOrEqual(from);
          expect(passage.some(({ marked }) => marked)).toBe(true);
          for (const { text: piece, marked } of passage) {
            expect(marked ?? false).toBe(/^(river|boats)$/i.test(piece));
          }
          from = at + own.length;
        }
      }),
    );
  });

  it('of thirty thousand words take no time', () => {
    const text = 'The river took the boats away and gave them back. '.repeat(3_000);
    const start = performance.now();
    expect(passagesOf(text, forms('river', 'boats'))).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
