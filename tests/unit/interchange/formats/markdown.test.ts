import { afterAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { FrozenDocument } from '@/document/document';
import { freeze } from '@/document/freeze';
import { markdown } from '@/interchange/formats/markdown';
import { closePandoc } from '@/interchange/pandoc/pandoc';
import { frozenDocuments } from '@support/documents';

afterAll(closePandoc);

const context = {
  address: 'https://example.org/articles/a',
  origin: 'https://example.org',
  publication: 'A publication',
};

const write = (document: FrozenDocument): Uint8Array =>
  markdown.write?.(document, context) ?? new Uint8Array();

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
        const { manuscript, findings } = await readBack(write(document));
        expect(freeze(manuscript)).toEqual(document);
        expect(findings).toEqual([]);
      }),
      { numRuns: Number(process.env['ROUNDS'] ?? 60) },
    );
  }, 300_000);
});
