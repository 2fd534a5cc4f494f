import { diffArrays } from 'diff';
import type { Block, FrozenDocument, Note } from './document';
import { blockWords } from './block-words';
import { metadataWords } from './metadata-words';

/** A stretch of words that stayed, came or went. */
export type WordRun = { type: 'same' | 'added' | 'removed'; text: string };

/** What became of one block, note or field; `words` in reading order. */
export type Change = { type: 'same' | 'added' | 'removed' | 'changed'; words: readonly WordRun[] };
export type BlockChange = Change & { kind: Block['type'] };
export type NoteChange = Change & { citation: string };
export type FieldChange = Change & { field: string };

export type DocumentDifference = {
  /** False when the two documents say the same everywhere. */
  changed: boolean;
  /** Only fields that differ. */
  metadata: readonly FieldChange[];
  /** All blocks of both documents, in reading order. */
  blocks: readonly BlockChange[];
  /** Only notes that differ; known by their first citation, since numbers shift. */
  notes: readonly NoteChange[];
};

/** What a reviewer who saw `before` has to read again in `after`, word by word. */
export const differenceOf = (before: FrozenDocument, after: FrozenDocument): DocumentDifference => {
  const metadata = fieldChanges(metadataWords(before.metadata), metadataWords(after.metadata));
  const blocks = blockChanges(before.body, after.body);
  const notes = fieldChanges(noteWords(before), noteWords(after)).map(
    ({ field, ...change }): NoteChange => ({ ...change, citation: field }),
  );
  const moved = blocks.some((block) => block.type !== 'same');
  return { changed: moved || metadata.length > 0 || notes.length > 0, metadata, blocks, notes };
};

type Said = { kind: Block['type']; words: string };

const saidBy = (block: Block): Said => ({ kind: block.type, words: blockWords(block) });

const blockChanges = (before: readonly Block[], after: readonly Block[]): BlockChange[] => {
  const changes: BlockChange[] = [];
  let gone: Said[] = [];
  const parts = diffArrays(before.map(saidBy), after.map(saidBy), { comparator: saysTheSame });
  for (const [at, part] of parts.entries()) {
    if (part.removed) {
      gone = part.value;
      if (parts[at + 1]?.added) continue;
    }
    changes.push(...paired(gone, part.added ? part.value : []));
    gone = [];
    if (!part.added && !part.removed)
      changes.push(...part.value.map((said) => whole('same', said)));
  }
  return changes;
};

const saysTheSame = (one: Said, other: Said): boolean =>
  one.kind === other.kind && one.words === other.words;

/** Within one replaced stretch, blocks that share enough of their words are one block, changed. */
const paired = (gone: readonly Said[], come: readonly Said[]): BlockChange[] => {
  const changes: BlockChange[] = [];
  let next = 0;
  for (const said of gone) {
    const found = come.findIndex((other, at) => at >= next && isVersionOf(said, other));
    const other = come[found];
    if (!other) {
      changes.push(whole('removed', said));
      continue;
    }
    changes.push(...come.slice(next, found).map((added) => whole('added', added)));
    const words = wordRuns(said.words, other.words);
    changes.push({ kind: other.kind, type: 'changed', words });
    next = found + 1;
  }
  return [...changes, ...come.slice(next).map((added) => whole('added', added))];
};

/** At least two fifths of the words, wherever they stand: cheaper than comparing in order. */
const isVersionOf = (one: Said, other: Said): boolean => {
  if (one.kind !== other.kind) return false;
  const words = segments(one.words).filter(isWord);
  const others = segments(other.words).filter(isWord);
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = words.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  });
  return shared.length * 2.5 >= Math.max(words.length, others.length);
};

const isWord = (segment: string): boolean => /[\p{L}\p{N}]/u.test(segment);

const whole = (type: 'same' | 'added' | 'removed', { kind, words }: Said): BlockChange => ({
  kind,
  type,
  words: [{ type, text: words }],
});

const wordRuns = (before: string, after: string): WordRun[] =>
  diffArrays(segments(before), segments(after)).map(({ value, added, removed }): WordRun => ({
    type: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));

/** The package's own words are Latin ones; Unicode's are those of all scripts. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

const segments = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const fieldChanges = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FieldChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((field): FieldChange[] => {
    const [was, is] = [before.get(field) ?? '', after.get(field) ?? ''];
    if (was === is) return [];
    const type = was === '' ? 'added' : is === '' ? 'removed' : 'changed';
    return [{ field, type, words: wordRuns(was, is) }];
  });

const noteWords = ({ notes, references }: FrozenDocument): ReadonlyMap<string, string> => {
  const works = new Map(references.map((item) => [item.id, item]));
  return new Map(
    notes.flatMap((note) => note.citations.map((key) => [key, wordsOfNote(note, works)] as const)),
  );
};

/** All that a note says, works in full: a corrected title is a change as much as another page. */
const wordsOfNote = (
  { cites, text, quotation, waived }: Note,
  works: ReadonlyMap<string, FrozenDocument['references'][number]>,
): string =>
  [
    ...cites.map(({ reference, locatorLabel, locator }) => {
      const { id: _id, ...work } = works.get(reference) ?? { id: reference, title: reference };
      const said = Object.values(work).map((value) =>
        typeof value === 'string'
          ? value
          : value.map((name) => Object.values(name).join(' ')).join(', '),
      );
      return [...said, [locatorLabel, locator].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', ');
    }),
    quotation && `“${quotation}”`,
    text,
    waived,
  ]
    .filter(Boolean)
    .join('; ');
