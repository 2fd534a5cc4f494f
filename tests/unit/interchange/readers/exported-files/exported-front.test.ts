import { describe, expect, it } from '@jest/globals';
import { docxStyles } from '@/interchange/writers/docx/styles';
import { takeExportedFront } from '@/interchange/readers/exported-files/exported-front';
import type { PandocBlock, PandocInline } from '@/interchange/readers/pandoc/ast';

const para = (...c: PandocInline[]): PandocBlock => ({ t: 'Para', c });
const str = (c: string): PandocInline => ({ t: 'Str', c });
const part = (kind: string, ...blocks: PandocBlock[]): PandocBlock => ({
  t: 'Div',
  c: [['', [kind], []], blocks],
});

describe('what stands around the text in a file of our own', () => {
  it.each(['title', 'subtitle', 'standfirst'])(
    'is the whole %s, in however many paragraphs',
    (kind) => {
      const blocks = [
        part(kind, para(str('Wells')), para()),
        part(kind, para(str('of Rome'))),
        para(str('Text.')),
      ];
      expect(takeExportedFront(blocks)).toMatchObject({
        front: { [kind]: 'Wells of Rome' },
        blocks: [para(str('Text.'))],
      });
    },
  );

  it.each(['title', 'standfirst', 'keypoint'])(
    'gives the notes of a %s back, and tells',
    (kind) => {
      const note = [para(str('A book.'))];
      const { beside } = takeExportedFront([
        part(kind, para(str('Wells'), { t: 'Note', c: note })),
      ]);
      expect(beside.blocks).toEqual(note);
      expect(beside.findings.map(({ rule, place }) => [rule, place?.words])).toEqual([
        ['note-without-words', 'A book.'],
      ]);
    },
  );

  it.each(['Notice', 'Abstract', 'Reference', 'Colophon'])(
    'does not go on with what is typed behind a %s in Word',
    (style) => {
      const [said] = new RegExp(`w:styleId="${style}".*?</w:style>`).exec(docxStyles('en')) ?? [];
      expect(said).toContain('<w:next w:val="BodyText"/>');
    },
  );
});
