import { afterAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatNotes } from '@/citations/rules/format-note';
import { wordsOfRuns } from '@/citations/rules/runs';
import type { Block, FrozenDocument } from '@/document/document';
import { freeze } from '@/document/freeze';
import { manuscriptOf } from '@/document/manuscript-of';
import { plainText } from '@/document/plain-text';
import { marksOf, textOfInlines } from '@/document/walk';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import type { LossName } from '@/interchange/losses';
import { formatsLosing, readableFormats, writableFormats } from '@/interchange/registry';
import { frozenDocuments } from '@support/documents/documents';

afterAll(closePandoc);

const context = {
  address: 'https://example.org/articles/a',
  origin: 'https://example.org',
  publication: 'A publication',
  published: '2024-04-01',
  edition: 1,
};

/** Formats by which a text goes out and comes back with the keys of its citations; `losses` says what else is lost. */
const names = ['docx', 'odt', 'html', 'epub', 'jats', 'latex'];

const thereAndBack = async (document: FrozenDocument, name: string): Promise<FrozenDocument> => {
  const writes = writableFormats.find((format) => format.name === name);
  const reads = readableFormats.find((format) => format.name === name);
  const written = await writes?.write(document, context);
  if (!written?.ok || !reads) throw new Error(`${name} was not written`);
  let keys = 0;
  const filename = `a.${reads.extensions[0]}`;
  const read = await reads.read(written.value, { filename, newKey: () => `NEW${(keys += 1)}` });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return freeze(read.value.manuscript);
};

/** Documents without pictures, whose files these have not, and without what the format loses by the list. */
const documents = (name: string) =>
  frozenDocuments({ published: true }).map((document) => {
    const { metadata, body, ...rest } = manuscriptOf(document);
    const { hero: _, ...said } = metadata;
    const kept = body.filter((block) => block.type !== 'figure' && !isLost(block, name));
    return freeze({ ...rest, metadata: said, body: kept });
  });

const isLostIn = (format: string, loss: LossName) => formatsLosing(loss).includes(format);

const isLost = (block: Block, name: string): boolean =>
  (isLostIn(name, 'emptyBox') && block.type === 'box' && block.children.length === 0) ||
  (isLostIn(name, 'headAlone') && block.type === 'table' && block.rows.length === 0) ||
  (isLostIn(name, 'itemParagraphs') && !flowOf(block).every(hasShortItems));

const flowOf = (block: Block): readonly Block[] => {
  if (block.type === 'list') return [block];
  return block.type === 'quote' || block.type === 'box' ? block.children : [];
};

const hasShortItems = (block: Block): boolean =>
  block.type !== 'list' ||
  block.items.every(
    ({ children }) =>
      children[0]?.type === 'paragraph' &&
      children.filter(({ type }) => type === 'paragraph').length === 1 &&
      children.every(hasShortItems),
  );

/** Without spaces: one that alone is formatted does not come back from HTML. */
const plain = (words: string): string => words.replace(/\s+/g, '');

/** What a reader of both sees: words, kinds of blocks, which words are cited, and what the notes say. */
const essence = (document: FrozenDocument, name: string, isBack = false) => {
  // A note that came back says in words what it said of its works before.
  const saidBy = (words: string, at: number): string =>
    plain((isBack ? document.notes[at]?.text : undefined) ?? words);
  const notes = new Map(
    formatNotes(document, document.metadata.language).flatMap(({ runs }, at) =>
      (document.notes[at]?.citations ?? []).map(
        (key) => [key, saidBy(wordsOfRuns(runs), at)] as const,
      ),
    ),
  );
  const { title, subtitle, standfirst, bylines } = document.metadata;
  return {
    words: plain(plainText(document.body)),
    // Neighbouring quotations and boxes are one in a word processor.
    blocks: document.body
      .map((block) => kindOf(block, name))
      .filter(
        (kind, at, all) =>
          !isLostIn(name, 'neighbours') || !['quote', 'box'].includes(kind) || all[at - 1] !== kind,
      ),
    cited: marksOf(document.body).map(({ key, children }) => [
      key,
      plain(textOfInlines(children)),
      notes.get(key),
    ]),
    said: [title, subtitle, standfirst].map((words) => plain(words ?? '')),
    bylines: bylines.length,
    named: document.body.flatMap((block) => {
      if (block.type === 'box') return block.title === undefined ? [] : [plain(block.title)];
      return block.type === 'pullquote' ? [plain(block.attribution ?? '')] : [];
    }),
  };
};

const kindOf = (block: Block, name: string): string => {
  if (block.type === 'heading') return `heading ${block.level}`;
  if (block.type === 'table') return `table ${block.head.length} ${block.rows.length}`;
  if (block.type !== 'list') return block.type;
  const start = isLostIn(name, 'listStart') ? '' : ` from ${block.start ?? 1}`;
  return `list${block.ordered ? start : ''} of ${block.items.length}`;
};

describe.each(names)('a text that goes out as %s and comes back', (name) => {
  it('keeps its words, its structure, and which words are cited and with what note', async () => {
    await fc.assert(
      fc.asyncProperty(documents(name), async (document) => {
        const back = await thereAndBack(document, name);
        expect(essence(back, name, true)).toEqual(essence(document, name));
      }),
      { numRuns: 12 },
    );
  });
});

describe.each(['docx', 'odt'])('two boxes that go out as %s', (name) => {
  it('come back each with its title, though only the second has one', async () => {
    const words = (text: string) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, text }],
    });
    const document = freeze({
      metadata: {
        kind: 'analysis',
        language: 'en',
        slug: 'a',
        title: 'On boxes',
        keyPoints: [],
        bylines: [],
        topics: [],
      },
      body: [
        { type: 'box', children: [words('harvest')] },
        { type: 'box', title: 'A title', children: [words('road')] },
      ],
      citations: [],
      references: [],
    });
    expect((await thereAndBack(document, name)).body).toEqual(document.body);
  });
});

describe('a text that goes out as txt and comes back', () => {
  it('keeps its words in their order, and what its notes say behind them', async () => {
    const letters = (words: string) => words.replace(/[^\p{L}]/gu, '');
    await fc.assert(
      fc.asyncProperty(documents('txt'), async (document) => {
        const back = letters(plainText((await thereAndBack(document, 'txt')).body));
        const lines = document.body.map((block) => letters(plainText([block])));
        // An address is written in full, whatever its words are.
        const said = formatNotes(document, document.metadata.language).flatMap(({ runs }) =>
          runs.flatMap((run) => (run.type === 'link' ? [] : [run.text])),
        );
        fc.pre(![plainText(document.body), ...said].some((words) => words.includes('](')));
        let at = 0;
        for (const words of [...lines, ...said.map(letters)]) {
          const found = back.indexOf(words, at);
          expect({ words, isThere: found !== -1 }).toEqual({ words, isThere: true });
          at = found + words.length;
        }
      }),
      { numRuns: 30 },
    );
  });
});
