import { describe, expect, it } from '@jest/globals';
import type { Inline, Manuscript } from '@/document/document';
import { placeMarks } from '@/interchange/reimport/place-marks';
import { reimport } from '@/interchange/reimport/reimport';
import { processorTime } from '@support/server/processor-time';
import { aText } from '@support/documents/texts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const cited = (key: string): Inline => ({
  type: 'citation',
  key,
  children: [{ type: 'text', text: 'w' }],
});

/** Thousands of notes on one work, all in one paragraph. */
const oneParagraph = (name: string): Manuscript => {
  const keys = Array.from({ length: 5_000 }, (_, at) => `${name}${at}`);
  return aText({
    body: [
      { type: 'paragraph', children: keys.flatMap((key) => [text('some words '), cited(key)]) },
    ],
    citations: keys.map((key) => ({ key, cites: [{ reference: 'w1' }] })),
    references: [{ id: 'w1', type: 'book', title: 'Salt', author: [{ family: 'Berg' }] }],
  });
};

describe('a file that is taken in again', () => {
  it('is matched in little time where thousands of notes in a line cite the same', () => {
    const article = oneParagraph('A');
    const manuscript = oneParagraph('B');
    const spent = processorTime(() => {
      const { changes } = reimport(article, { manuscript, pictures: [], findings: [] });
      expect(changes.kept).toHaveLength(5_000);
    });
    expect(spent).toBeLessThan(5_000);
  });

  it('has its marks placed in little time behind spaces and repeated words without end', () => {
    const place = (before: string, words: string) =>
      placeMarks(
        [{ type: 'paragraph', children: [text(before), cited('B'), text(' end')] }],
        new Map([['B', { key: 'A', words }]]),
      );
    const spent = processorTime(() => {
      place(`a${' '.repeat(200_000)}b`, 'words');
      place('ab '.repeat(100_000), `${'ab '.repeat(30_000)}c`);
    });
    expect(spent).toBeLessThan(1_500);
  });
});
