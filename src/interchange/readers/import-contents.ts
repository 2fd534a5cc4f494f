import { formatNotes, type FormattedNote } from '@/citations/rules/format-note';
import { wordsOfRuns } from '@/citations/rules/runs';
import type { Block, FrozenDocument } from '@/document/document';
import { wordCount } from '@/document/plain-text';

/** How much of what a text holds, for somebody who compares it with the file. */
export type ImportContents = {
  words: number;
  headings: number;
  tables: number;
  figures: number;
  notes: number;
  references: number;
};

export const contentsOf = (document: FrozenDocument): ImportContents => {
  const ofType = (type: Block['type']) =>
    document.body.filter((block) => block.type === type).length;
  return {
    words: wordCount(document),
    headings: ofType('heading'),
    tables: ofType('table'),
    figures: ofType('figure'),
    notes: document.notes.length,
    references: document.references.length,
  };
};

/** A note in plain words. */
export type NoteText = { number: number; kind: FormattedNote['kind']; text: string };

export const noteTexts = (document: FrozenDocument): NoteText[] =>
  formatNotes(document, document.metadata.language).map(({ number, kind, runs }) => ({
    number,
    kind,
    text: wordsOfRuns(runs),
  }));
