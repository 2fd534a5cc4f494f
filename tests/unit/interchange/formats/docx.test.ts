import { afterAll, describe, expect, it } from '@jest/globals';
import { plainText } from '@/document/plain-text';
import { marksOf, textOfInlines } from '@/document/walk';
import { closePandoc, pandocPool } from '@/interchange/readers/pandoc/pandoc';
import { readManuscript } from '@/interchange/readers/read-manuscript';

afterAll(closePandoc);

/** A Word file with the given content, made by Pandoc. */
const wordFile = async (markdown: string): Promise<Uint8Array> => {
  const made = await pandocPool().convert({
    options: { from: 'markdown-smart', to: 'docx', 'output-file': 'file.docx' },
    stdin: markdown,
  });
  if (!made.ok) throw new Error(made.error.message);
  return new Uint8Array(Buffer.from(made.value.files['file.docx'] ?? '', 'base64'));
};

describe('a Word file', () => {
  it('is read with its footnotes, links, headings, lists, tables and damage', async () => {
    const paragraph =
      'The wells of Upper Kamen were measured again this spring, with the same rope';
    const bytes = await wordFile(
      [
        '12.03.2021',
        'Wells and the people who measure them',
        'Jane Doe',
        `${paragraph} and by the same two people.[^1] It cost 5 \\* 3 and $1.8 million, as [they said](https://wells.example.org/a).`,
        '## What was found',
        `${paragraph}, which due to its`,
        'length was *new*.',
        '- one\n- two',
        '| a | b |\n|---|---|\n| c | d |',
        'Jane Doe',
        'Fellow, Institute of Wells',
        '[^1]: Anna Berg, *Wells* (Lund, 1988). https://wells.example.org/b',
      ].join('\n\n'),
    );
    let keys = 0;
    const newKey = () => `K${(keys += 1)}`;
    const read = await readManuscript(bytes, { filename: 'wells.docx', newKey });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { metadata, body, citations, references } = read.value.manuscript;
    expect(metadata).toMatchObject({
      title: 'Wells and the people who measure them',
      bylines: [{ name: 'Jane Doe', affiliation: 'Fellow, Institute of Wells' }],
      original: { date: '2021-03-12' },
    });
    expect(body.map((block) => block.type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'table',
    ]);
    expect(plainText(body)).toContain('which due to its length was new.');
    expect(plainText(body)).toContain('It cost 5 * 3 and $1.8 million');
    expect(marksOf(body).map((mark) => textOfInlines(mark.children))).toEqual([
      'and by the same two people',
      'they said',
    ]);
    expect(citations[0]?.text).toBe('Anna Berg, Wells (Lund, 1988). https://wells.example.org/b');
    expect(references.map((item) => item.URL)).toEqual([
      'https://wells.example.org/b',
      'https://wells.example.org/a',
    ]);
  });

  it('that is broken is one clear finding', async () => {
    const bytes = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    const read = await readManuscript(bytes, { filename: 'broken.docx', newKey: () => 'K' });
    expect(read).toMatchObject({ ok: false, error: [{ rule: 'file-unreadable' }] });
  });
});
