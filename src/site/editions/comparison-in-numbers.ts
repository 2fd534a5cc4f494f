import type { Comparison } from '@/document/compare/compare';
import { countOf } from '../messages/messages';
import type { Setting } from '../setting';

/** What changed, counted: `12 words added`, `1 note changed`. */
export const inNumbers = (
  { words, moved, notes, references, fields }: Comparison,
  { say, language }: Setting,
): string[] =>
  (
    [
      [say.wordsAdded, words.added],
      [say.wordsRemoved, words.removed],
      [say.passagesMoved, moved],
      [say.notesChanged, notes.length],
      [say.worksChanged, references.length],
      [say.fieldsChanged, fields.length],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([plural, count]) => countOf(plural, count, language));
