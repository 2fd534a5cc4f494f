import { formatCite } from '@/citations/rules/format-note';
import { formatReference } from '@/citations/rules/format-reference';
import { wordsOfRuns } from '@/citations/rules/runs';
import type { CslItem } from '@/sources/rules/csl';
import type { Language } from '@/platform/language';
import type { FrozenDocument, Note } from '../document';
import { align } from './align';
import { tokensOf, isWord, keyOf } from './tokens';
import type { Budget, Run } from './word-runs';
import { wordRuns } from './word-runs';

/** A note in both texts, or in one of them; `id` names it in the rows of the body. */
export type NotePair = { readonly id: string; readonly before?: Note; readonly after?: Note };

export type ChangeType = 'added' | 'removed' | 'changed';
export type NoteChange = {
  readonly id: string;
  readonly type: ChangeType;
  /** In the earlier and in the later text. */
  readonly numbers: { readonly before?: number; readonly after?: number };
  readonly runs: readonly Run[];
};
export type ReferenceChange = {
  readonly id: string;
  readonly type: ChangeType;
  readonly runs: readonly Run[];
};

type Text = Pick<FrozenDocument, 'notes' | 'references'>;

/**
 * Which notes are the same ones: those on the same cited words, else those that say the same or nearly so, since a text
 * that was imported again has new keys.
 */
export const pairNotes = (before: Text, after: Text, language: Language): NotePair[] => {
  const byKey = new Map(after.notes.flatMap((note) => note.citations.map((key) => [key, note])));
  const pairs = new Map<Note, Note>();
  const taken = new Set<Note>();
  for (const note of before.notes) {
    const known = note.citations.map((key) => byKey.get(key)).find((one) => one && !taken.has(one));
    if (!known) continue;
    taken.add(known);
    pairs.set(note, known);
  }
  const left = before.notes.filter((note) => !pairs.has(note));
  const come = after.notes.filter((note) => !taken.has(note));
  const parts = (notes: readonly Note[], text: Text) => {
    const works = worksOf(text);
    return notes.map((note) => partOf(noteWords(note, works, language)));
  };
  for (const [one, other] of align(parts(left, before), parts(come, after))) {
    const [note, known] = [left[one], come[other]];
    if (note && known) pairs.set(note, known);
  }
  const paired = new Set(pairs.values());
  return [
    ...before.notes.map((note, at): NotePair => {
      const known = pairs.get(note);
      return { id: `n${at + 1}`, before: note, ...(known ? { after: known } : {}) };
    }),
    ...after.notes
      .filter((note) => !paired.has(note))
      .map((note): NotePair => ({ id: `m${note.number}`, after: note })),
  ];
};

/** Notes of which something differs, whatever their numbers; in the order of the later text. */
export const noteChanges = (
  pairs: readonly NotePair[],
  [before, after]: readonly [Text, Text],
  language: Language,
  budget: Budget,
): NoteChange[] => {
  const [earlier, later] = [worksOf(before), worksOf(after)];
  return pairs
    .flatMap(({ id, before: one, after: other }): NoteChange[] => {
      if (one && other && dataOf(one) === dataOf(other)) return [];
      const was = one ? noteWords(one, earlier, language) : '';
      const is = other ? noteWords(other, later, language) : '';
      const numbers = {
        ...(one ? { before: one.number } : {}),
        ...(other ? { after: other.number } : {}),
      };
      const runs = wordRuns(tokensOf(was), tokensOf(is), budget);
      return [{ id, type: typeOf(one, other), numbers, runs }];
    })
    .sort((one, other) => numberOf(one) - numberOf(other));
};

const numberOf = ({ numbers }: NoteChange): number => numbers.after ?? numbers.before ?? 0;

/** Cited works that came, went, or are described otherwise. */
export const referenceChanges = (
  before: Text,
  after: Text,
  language: Language,
  budget: Budget,
): ReferenceChange[] => {
  const was = new Map(before.references.map((item) => [item.id, item]));
  const is = new Map(after.references.map((item) => [item.id, item]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): ReferenceChange[] => {
    const [one, other] = [was.get(id), is.get(id)];
    const [before, after] = [referenceWords(one, language), referenceWords(other, language)];
    if (one && other && before === after) return [];
    const runs = wordRuns(tokensOf(before), tokensOf(after), budget);
    return [{ id, type: typeOf(one, other), runs }];
  });
};

export const typeOf = (before: unknown, after: unknown): ChangeType =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

const dataOf = ({ cites, text, quotation, waived }: Note): string =>
  JSON.stringify([
    cites.map(({ reference, locatorLabel, locator }) => [reference, locatorLabel, locator]),
    text,
    quotation,
    waived,
  ]);

const referenceWords = (item: CslItem | undefined, language: Language): string =>
  item ? wordsOfRuns(formatReference(item, language)) : '';

type Works = ReadonlyMap<string, CslItem>;

const worksOf = ({ references }: Text): Works => new Map(references.map((work) => [work.id, work]));

/** All that a note says, with each work in full: where else it is cited is no matter of this note. */
const noteWords = (
  { cites, text, quotation, waived }: Note,
  works: Works,
  language: Language,
): string =>
  [
    ...cites.map((cite) => {
      const work = works.get(cite.reference);
      return work ? wordsOfRuns(formatCite(work, language, cite)) : '';
    }),
    quotation,
    text,
    waived,
  ]
    .filter(Boolean)
    .join(' ');

const partOf = (words: string) => {
  const tokens = tokensOf(words);
  return { key: words, words: tokens.filter(isWord).map((token) => keyOf(token).toLowerCase()) };
};
