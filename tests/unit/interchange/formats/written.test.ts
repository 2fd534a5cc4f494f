import { afterAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatNotes } from '@/citations/rules/format-note';
import { wordsOfRuns } from '@/citations/rules/runs';
import type { FrozenDocument, Inline } from '@/document/document';
import { markersOf, withMarkers } from '@/document/markers';
import { plainText } from '@/document/plain-text';
import { mapLines } from '@/document/walk';
import { wordsOfBlocks } from '@/interchange/readers/manuscript/words-of';
import type { Pandoc, PandocBlock } from '@/interchange/readers/pandoc/ast';
import { closePandoc, convertBinary, readText } from '@/interchange/readers/pandoc/pandoc';
import { writableFormat } from '@/interchange/registry';
import { frozenDocuments } from '@support/documents/documents';

afterAll(closePandoc);

const context = {
  address: 'https://example.org/articles/a',
  origin: 'https://example.org',
  publication: 'A publication',
};

/** How Pandoc, which is not ours, reads what we wrote. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<Pandoc>>> = {
  docx: (bytes) => readBinary('docx', bytes),
  odt: (bytes) => readBinary('odt', bytes),
  jats: (bytes) => readAs('jats', bytes),
  latex: (bytes) => readAs('latex-smart', bytes),
};

const readBinary = async (from: string, bytes: Uint8Array): Promise<Pandoc> => {
  const answer = await convertBinary(from, 'json', bytes);
  if (!answer.ok) throw new Error(answer.error.message);
  return JSON.parse(answer.value.stdout) as Pandoc;
};

const readAs = async (from: string, bytes: Uint8Array): Promise<Pandoc> => {
  const answer = await readText(from, new TextDecoder().decode(bytes));
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};

/** Notes in the order of the text, wherever they hang in the tree. */
const notesIn = (tree: unknown): PandocBlock[][] => {
  if (Array.isArray(tree)) return tree.flatMap(notesIn);
  if (typeof tree !== 'object' || tree === null) return [];
  const node = tree as { t?: string; c?: unknown };
  return node.t === 'Note' ? [node.c as PandocBlock[]] : Object.values(node).flatMap(notesIn);
};

const words = (text: string): string => text.replace(/[\s\u2028]+/gu, '');

/** The words of the lines, with the numbers of marks whose note stands elsewhere already. */
const linesOf = (
  { body, notes, metadata }: FrozenDocument,
  showsFurtherMarks: boolean,
): string[] => {
  const markers = markersOf(notes);
  const shown = mapLines(body, (line) =>
    withMarkers(line, markers, metadata.language).flatMap((run): Inline[] => {
      if (run.type !== 'marker') return [run];
      const isShown = showsFurtherMarks && run.occurrence > 1;
      return isShown ? [{ type: 'text', text: String(run.number) }] : [];
    }),
  );
  return plainText(shown).split('\n').map(words);
};

const repeats: ReadonlySet<string> = new Set(['jats', 'latex']);

describe.each(Object.entries(readers))('%s, as Pandoc reads it,', (name, read) => {
  it('has every note once, in order, with its words, and all words of the text', async () => {
    await fc.assert(
      fc.asyncProperty(frozenDocuments({ published: true }), async (document) => {
        const written = await writableFormat(name)?.write(document, context);
        if (!written?.ok) throw new Error(`Nothing is written as ${name}`);
        const tree = await read(written.value);
        const expected = formatNotes(document, document.metadata.language);
        const notes = notesIn(tree.blocks).map((note) => words(wordsOfBlocks(note)));
        const said = expected.map(({ runs }) => words(wordsOfRuns(runs)));
        // Pandoc has no notes with several marks: of some formats it repeats them, of LaTeX those in tables.
        expect([...new Set(notes)].toSorted()).toEqual([...new Set(said)].toSorted());
        if (!repeats.has(name)) expect(notes).toEqual(said);
        const text = words(wordsOfBlocks(tree.blocks));
        for (const line of linesOf(document, name === 'docx')) expect(text).toContain(line);
      }),
      { numRuns: 5 },
    );
  });
});
