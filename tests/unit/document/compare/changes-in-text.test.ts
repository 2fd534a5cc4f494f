import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { changeOf, changesInText } from '@/document/compare/changes-in-text';
import type { Block, FrozenDocument, Inline } from '@/document/document';
import { linesOf } from '@/document/walk';
import { frozenDocuments } from '@support/documents/documents';
import { aDocument } from '@support/pages/reader';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const cited = (words: string): Inline => ({
  type: 'citation',
  key: 'c',
  children: [{ type: 'text', text: words }],
});
const withBody = (...body: Block[]): FrozenDocument =>
  aDocument({ body, notes: [], references: [] });

/** `stayed [+came+] [-went-]`, a line a paragraph; cited words between « and ». */
const shown = (before: FrozenDocument, after: FrozenDocument): string[] => {
  const { body } = changesInText(before, after);
  const say = (inline: Inline): string => {
    if (inline.type === 'citation') return `«${inline.children.map(say).join('')}»`;
    const words = inline.type === 'break' ? '/' : inline.text;
    const change = changeOf(inline);
    if (!change) return words;
    return change === 'inserted' ? `[+${words}+]` : `[-${words}-]`;
  };
  return linesOf(body).map((line) =>
    line.map(say).join('').replaceAll('+][+', '').replaceAll('-][-', ''),
  );
};

describe('changes inside a text', () => {
  it.each<[string, FrozenDocument, FrozenDocument, string[]]>([
    [
      'nothing',
      withBody(paragraph(text('As it was.'))),
      withBody(paragraph(text('As it was.'))),
      ['As it was.'],
    ],
    [
      'words inside cited words',
      withBody(
        paragraph(
          text('It found that '),
          cited('the gap widened by almost four per cent'),
          text('.'),
        ),
      ),
      withBody(
        paragraph(
          text('It found that '),
          cited('the gap widened by some three per cent'),
          text('.'),
        ),
      ),
      ['It found that «the gap widened by [-almost four-][+some three+] per cent».'],
    ],
    [
      'words before cited words',
      withBody(paragraph(text('Surely and without a doubt '), cited('it grew'), text(' a lot.'))),
      withBody(paragraph(cited('it grew'), text(' a lot.'))),
      ['[-Surely and without a doubt -]«it grew» a lot.'],
    ],
    [
      'a paragraph that went',
      withBody(
        paragraph(text('One stays here.')),
        paragraph(text('Another goes away.')),
        paragraph(text('The last one stays.')),
      ),
      withBody(paragraph(text('One stays here.')), paragraph(text('The last one stays.'))),
      ['One stays here.', '[-Another goes away.-]', 'The last one stays.'],
    ],
    [
      'a paragraph that came, and one that went at the end',
      withBody(
        paragraph(text('One stays here.')),
        paragraph(text('Completely different matters.')),
      ),
      withBody(paragraph(text('Something new begins.')), paragraph(text('One stays here.'))),
      ['[+Something new begins.+]', 'One stays here.', '[-Completely different matters.-]'],
    ],
    [
      'an item of a list',
      withBody(
        {
          type: 'list',
          ordered: false,
          items: ['wheat', 'rye', 'oats'].map((said) => ({
            children: [{ type: 'paragraph', children: [text(said)] }],
          })),
        },
        paragraph(text('After it.')),
      ),
      withBody(
        {
          type: 'list',
          ordered: false,
          items: ['wheat', 'oats'].map((said) => ({
            children: [{ type: 'paragraph', children: [text(said)] }],
          })),
        },
        paragraph(text('After it.')),
      ),
      ['wheat', 'oats', '[-rye-]', 'After it.'],
    ],
    [
      'a cell of a table',
      withBody({
        type: 'table',
        head: [],
        rows: [{ cells: [{ children: [text('wheat')] }, { children: [text('12')] }] }],
      }),
      withBody({
        type: 'table',
        head: [],
        rows: [{ cells: [{ children: [text('wheat')] }, { children: [text('13')] }] }],
      }),
      ['wheat', '[-12-][+13+]'],
    ],
  ])('%s', (_what, before, after, lines) => expect(shown(before, after)).toEqual(lines));

  it('leave the text as it is now when what went is taken out again', () => {
    fc.assert(
      fc.property(frozenDocuments(), frozenDocuments(), (before, after) => {
        const { body } = changesInText(before, after);
        const say = (inline: Inline): string => {
          if (inline.type === 'citation')
            return `«${inline.key} ${inline.children.map(say).join('')}»`;
          if (changeOf(inline) === 'deleted') return '';
          return inline.type === 'break' ? '\n' : inline.text;
        };
        const linesSaid = (blocks: readonly Block[]) =>
          linesOf(blocks)
            .map((line) => line.map(say).join(''))
            .filter((line) => line !== '');
        expect(linesSaid(body)).toEqual(linesSaid(after.body));
      }),
      { numRuns: 200 },
    );
  });
});
