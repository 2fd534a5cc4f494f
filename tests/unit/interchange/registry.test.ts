import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { markersOf } from '@/document/markers';
import { documentSchema } from '@/document/schema';
import {
  readableFormatOf,
  writableFormat,
  writableFormats,
  type WritableFormat,
} from '@/interchange/registry';
import { frozenDocuments } from '@support/documents/documents';

const context = {
  address: 'https://example.org/articles/a',
  origin: 'https://example.org',
  publication: 'A publication',
};

const bytesOf = async (format: WritableFormat, document: FrozenDocument): Promise<Uint8Array> => {
  const written = await format.write(document, context);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
};

const written = async (document: FrozenDocument, name: string): Promise<string> => {
  const format = writableFormat(name);
  if (!format) throw new Error(`Nothing is written as ${name}`);
  return new TextDecoder().decode(await bytesOf(format, document));
};

describe('every format that is written', () => {
  it.each(writableFormats.map((format) => [format.name, format] as const))(
    '%s gives the same bytes for the same document',
    async (_name, format) => {
      await fc.assert(
        fc.asyncProperty(frozenDocuments(), async (document) => {
          const bytes = await bytesOf(format, document);
          expect(bytes.length).toBeGreaterThan(0);
          expect(await bytesOf(format, structuredClone(document))).toEqual(bytes);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('has a name and extensions of its own', () => {
    const names = writableFormats.map((format) => format.name);
    expect(new Set(names).size).toBe(names.length);
    expect(readableFormatOf('A file.v2.DOCX')?.name).toBe('docx');
    expect(readableFormatOf('no-extension')).toBeUndefined();
  });
});

describe('JSON', () => {
  const validate = new Ajv2020({ validateFormats: false }).compile(documentSchema);

  it('is the document, and valid by its schema', async () => {
    await fc.assert(
      fc.asyncProperty(frozenDocuments(), async (document) => {
        const { $schema, liveMetadata, ...same } = JSON.parse(
          await written(document, 'json'),
        ) as FrozenDocument & {
          $schema: string;
          liveMetadata: unknown;
        };
        expect($schema).toBe('https://example.org/schemas/document-1.json');
        expect(contentHash(same)).toBe(contentHash(document));
        expect(validate({ $schema, liveMetadata, ...same }) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('has a schema that refuses what is no document', () => {
    expect(validate({ version: 1 })).toBe(false);
    expect(validate({ version: 2, metadata: {}, body: [], notes: [], references: [] })).toBe(false);
  });
});

describe('HTML', () => {
  it('has a mark, a note and a way back for every citation, with the page’s numbers', async () => {
    await fc.assert(
      fc.asyncProperty(frozenDocuments(), async (document) => {
        const html = await written(document, 'html');
        const marks = [
          ...html.matchAll(/id="(ref-\d+-\d+)" href="#note-(\d+)" role="doc-noteref"/g),
        ];
        const expected = [...markersOf(document.notes).values()];
        expect(marks.map((match) => match[1]).toSorted()).toEqual(
          expected.map(({ number, occurrence }) => `ref-${number}-${occurrence}`).toSorted(),
        );
        const backs = [...html.matchAll(/href="#(ref-\d+-\d+)" role="doc-backlink"/g)];
        expect(backs.map((match) => match[1]).toSorted()).toEqual(
          marks.map((match) => match[1]).toSorted(),
        );
        const notes = [...html.matchAll(/<li id="note-(\d+)">/g)];
        expect(notes.map((match) => Number(match[1]))).toEqual(
          document.notes.map((note) => note.number),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('escapes whatever a text may hold', async () => {
    const [document] = fc.sample(frozenDocuments(), 1);
    if (!document) throw new Error('No document');
    const title = '<script>alert("x")</script> & \'more\'';
    const html = await written({ ...document, metadata: { ...document.metadata, title } }, 'html');
    expect(html).not.toContain('<script>');
    expect(html).toContain(
      '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;',
    );
  });
});

it('gives each format that is written a media type of its own, to be asked for by', () => {
  const types = writableFormats.map(({ mimeType }) => mimeType.split(';')[0]);
  expect(types.filter((type, index) => types.indexOf(type) !== index)).toEqual([]);
});
