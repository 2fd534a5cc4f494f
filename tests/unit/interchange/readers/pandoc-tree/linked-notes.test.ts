import { describe, expect, it } from '@jest/globals';
import { wordsOfBlocks } from '@/interchange/readers/manuscript/words-of';
import type { PandocBlock, PandocInline } from '@/interchange/readers/pandoc/ast';
import { withLinkedNotes } from '@/interchange/readers/pandoc-tree/linked-notes';

const str = (c: string): PandocInline => ({ t: 'Str', c });
const para = (...c: PandocInline[]): PandocBlock => ({ t: 'Para', c });
const link = (id: string, words: string, target: string): PandocInline => ({
  t: 'Link',
  c: [[id, [], []], [str(words)], [target, '']],
});
const note = (words: string): PandocBlock => ({
  t: 'Div',
  c: [['n1', [], []], [para(link('', '↑', '#m1'), str(words))]],
});
const noteIn = (words: string): PandocInline => ({
  t: 'Note',
  c: [{ t: 'Div', c: [['n1', [], []], [para(str(words))]] }],
});

describe('notes that are links to and fro', () => {
  it.each(['1', '[12]', '*', '†', 'а', '(iv)'])('become notes at the mark %s', (mark) => {
    expect(withLinkedNotes([para(str('Words'), link('m1', mark, '#n1')), note('A book.')])).toEqual(
      { blocks: [para(str('Words'), noteIn('A book.'))], findings: [] },
    );
  });

  it.each(['as the editors explain', 'как объясняют издатели'])(
    'stand under the text where “%s” leads to them, and are told',
    (words) => {
      const { blocks, findings } = withLinkedNotes([
        para(str('Words'), link('m1', words, '#n1')),
        note('A book.'),
        para(str('The end.')),
      ]);
      expect(blocks.map((block) => wordsOfBlocks([block]))).toEqual([
        `Words${words}`,
        'The end.',
        'A book.',
      ]);
      expect(findings.map(({ rule, place }) => [rule, place?.words])).toEqual([
        ['note-without-words', 'A book.'],
      ]);
    },
  );

  it('are none where no link leads back', () => {
    const blocks = [para(link('m1', '1', '#n1')), para(str('Words'))];
    expect(withLinkedNotes(blocks)).toEqual({ blocks, findings: [] });
  });
});
