import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { freeze } from '@/document/freeze';
import { json } from '@/interchange/formats/json';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import { frozenDocuments } from '@support/documents/documents';

const context = {
  address: 'https://example.org/articles/a',
  origin: 'https://example.org',
  publication: 'A publication',
  edition: 2,
  liveMetadata: {
    retracted: true as const,
    notices: [{ kind: 'retraction' as const, text: 'Withdrawn.' }],
  },
};

const newKey = (): string => {
  throw new Error('a document of our own has its keys');
};

const written = async (document: FrozenDocument): Promise<Record<string, unknown>> => {
  const bytes = await json.write?.(document, context);
  if (!bytes?.ok) throw new Error('nothing was written');
  return JSON.parse(new TextDecoder().decode(bytes.value)) as Record<string, unknown>;
};

const read = (file: unknown) =>
  readManuscript(new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file)), {
    filename: 'a.json',
    newKey,
  });

const saidOf = async (file: unknown) => {
  const result = await read(file);
  return result.ok
    ? []
    : result.error.map(({ rule, place, params }) => [rule, place?.words, params?.['problem']]);
};

const sample = async (): Promise<Record<string, unknown>> => {
  const [document] = fc.sample(frozenDocuments({ published: true }), 1);
  if (!document) throw new Error('no document');
  return written({
    ...document,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words' }] }, ...document.body],
  });
};

describe('our own JSON', () => {
  it('gives the same document back, hash for hash, whatever readers were told since', async () => {
    await fc.assert(
      fc.asyncProperty(frozenDocuments(), async (document) => {
        const result = await read(await written(document));
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        const back = freeze(result.value.manuscript);
        expect(back).toEqual(document);
        expect(contentHash(back)).toBe(contentHash(document));
        expect(result.value.findings).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused where it is of a version that is not known', async () => {
    expect(await saidOf({ ...(await sample()), version: 2 })).toEqual([
      ['document-version-unknown', 'a.json', undefined],
    ]);
  });

  it('is refused where it is not as its schema says, and told where', async () => {
    const file = await sample();
    const { notes: _, ...withoutNotes } = file;
    const body = file['body'] as unknown[];
    const heading = { type: 'heading', level: 4, anchor: 'a', children: [] };
    const bold = {
      type: 'paragraph',
      children: [{ type: 'text', text: 'Words', marks: ['blinking'] }],
    };
    expect(await saidOf(withoutNotes)).toEqual([
      ['document-invalid', '/', "must have required property 'notes'"],
    ]);
    expect(await saidOf({ ...file, body: [heading, ...body, bold] })).toEqual([
      ['document-invalid', '/body/0/level', 'must be equal to one of the allowed values'],
      [
        'document-invalid',
        `/body/${body.length + 1}/children/0/marks/0`,
        'must be equal to one of the allowed values',
      ],
    ]);
    expect(await saidOf({ ...file, state: 'published' })).toEqual([
      ['document-invalid', '/', 'must NOT have additional properties: state'],
    ]);
  });

  it('says no more than twenty faults of a file of nonsense', async () => {
    const file = { ...(await sample()), body: new Array<number>(100_000).fill(1) };
    expect(await saidOf(file)).toHaveLength(20);
  });

  it('is refused where it is no document, no JSON, or deeper than anything that was meant', async () => {
    expect((await saidOf([1, 2])).map(([rule]) => rule)).toEqual(['document-invalid']);
    expect((await saidOf({})).map(([rule]) => rule)).toEqual(['document-invalid']);
    expect((await saidOf({ version: 1 })).map(([rule]) => rule)).toEqual(['document-invalid']);
    expect((await saidOf('{"version": 1,')).map(([rule]) => rule)).toEqual(['file-unreadable']);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect((await saidOf(deep)).map(([rule]) => rule)).toEqual(['text-too-deep']);
  });
});
