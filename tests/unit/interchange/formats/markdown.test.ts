import { afterAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { FrozenDocument } from '@/document/document';
import { freeze } from '@/document/freeze';
import { marksOf, textOfInlines } from '@/document/walk';
import { markdown } from '@/interchange/formats/markdown';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { frozenDocuments } from '@support/documents/documents';

afterAll(closePandoc);

const key = '01J8ZX00000000000000000001';

const context = {
  address: 'https://example.org/articles/a',
  origin: 'https://example.org',
  publication: 'A publication',
};

const write = async (document: FrozenDocument): Promise<Uint8Array> => {
  const written = await markdown.write?.(document, context);
  if (!written?.ok) throw new Error(JSON.stringify(written));
  return written.value;
};

const readBack = async (bytes: Uint8Array) => {
  let keys = 0;
  const newKey = () => `NEW${(keys += 1)}`;
  const read = await markdown.read?.(bytes, { filename: 'a.md', newKey });
  if (!read?.ok) throw new Error(JSON.stringify(read));
  return read.value;
};

describe('our own Markdown', () => {
  it('gives the same document when it is imported again', async () => {
    await fc.assert(
      fc.asyncProperty(frozenDocuments(), async (document) => {
        const { manuscript, findings } = await readBack(await write(document));
        expect(freeze(manuscript)).toEqual(document);
        expect(findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  it('may be edited: words around a mark, a new note, a changed one', async () => {
    const mark = {
      type: 'citation' as const,
      key,
      children: [{ type: 'text' as const, text: 'the old ferry' }],
    };
    const children = [
      { type: 'text' as const, text: 'They sold ' },
      mark,
      { type: 'text' as const, text: ', at last.' },
    ];
    const document = freeze({
      metadata: {
        kind: 'analysis',
        language: 'en',
        slug: 'a',
        title: 'A',
        keyPoints: [],
        bylines: [],
        topics: [],
      },
      body: [{ type: 'paragraph', children }],
      citations: [{ key, cites: [], text: 'A letter' }],
      references: [],
    });
    const file = new TextDecoder().decode(await write(document));
    expect(file).toContain('They sold the old ferry,[^1] at last.\n\n[^1]: A letter.');
    const edited = file
      .replace('They sold the old ferry,[^1]', 'In May they sold the old ferry for good,[^1]')
      .replace('at last.', 'at last.[^new]')
      .replace('[^1]: A letter.', '[^1]: A telegram.\n\n[^new]: See https://example.org/b');
    const { manuscript, findings } = await readBack(new TextEncoder().encode(edited));
    const { body, notes } = freeze(manuscript);
    expect(notes).toMatchObject([
      { citations: [key], text: 'A letter' },
      { text: 'See https://example.org/b', cites: [{ reference: 'NEW1' }] },
    ]);
    expect(marksOf(body).map((one) => textOfInlines(one.children))).toEqual([
      'the old ferry',
      'at last',
    ]);
    expect(findings.map((finding) => finding.rule)).toEqual(['note-placed', 'note-edited']);
  });
});
