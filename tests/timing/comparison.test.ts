import { describe, expect, it } from '@jest/globals';
import { compareDocuments } from '@/document/compare/compare';
import type { Block, FrozenDocument, Inline } from '@/document/document';
import { mapLines } from '@/document/walk';
import { aLongArticle } from '@support/pages/long-article';

/** What a reader may wait for on a server that does nothing else, in milliseconds. */
const most = 1_000;

const changed = (document: FrozenDocument, every: number): FrozenDocument => {
  let at = 0;
  const body = mapLines(document.body, (line) =>
    line.map((inline): Inline => {
      if (inline.type !== 'text') return inline;
      const text = inline.text.replace(/\p{L}+/gu, (word) =>
        (at += 1) % every === 0 ? `${word}x${at}` : word,
      );
      return { ...inline, text };
    }),
  );
  return { ...document, body };
};

const timed = (before: FrozenDocument, after: FrozenDocument) => {
  const started = performance.now();
  const compared = compareDocuments(before, after);
  return { compared, took: performance.now() - started };
};

describe('two texts of 30,000 words with 400 notes', () => {
  const document = aLongArticle({ words: 30_000, notes: 400 });

  it.each([
    ['every two hundredth word', 200],
    ['every tenth word', 10],
    ['every third word', 3],
    ['each word', 1],
  ])('are compared within a second where %s was changed', (_, every) => {
    const { compared, took } = timed(document, changed(document, every));
    expect(compared.changed).toBe(true);
    expect(took).toBeLessThan(most);
  });

  it('also where all stands in one paragraph, or each sentence in its own, the other way round', () => {
    const text = (words: string): Block => ({
      type: 'paragraph',
      children: [{ type: 'text', text: words }],
    });
    const words = document.body.flatMap((block) =>
      block.type === 'paragraph' ? block.children : [],
    );
    const whole = words.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
    const one = { ...document, body: [text(whole)], notes: [] };
    const other = {
      ...document,
      body: [text(whole.split('. ').toReversed().join('. '))],
      notes: [],
    };
    expect(timed(one, other).took).toBeLessThan(most);
    const lines = (all: string[]) => ({ ...one, body: all.map(text) });
    const sentences = whole.split('. ').map((sentence, at) => `${sentence} ${at}`);
    expect(timed(lines(sentences), lines(sentences.toReversed())).took).toBeLessThan(most);
  });
});
