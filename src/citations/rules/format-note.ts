import type { Cite, FrozenDocument, Note } from '@/document/document';
import type { Language } from '@/platform/language';
import type { CslItem } from '@/sources/rules/csl';
import { spoken, withItalics } from './markup';
import { joined, text, withMark, type CitationRun, type Part } from './runs';
import { quoted } from './styles/quoted';
import { placeOf, styles } from './styles/styles';
import type { Wording } from './wording';
import { wordings } from './wordings';

/** `kind` says whether the note names works, only comments, was waived, or lacks its source. */
export type FormattedNote = {
  number: number;
  kind: 'works' | 'comment' | 'waived' | 'missing';
  runs: CitationRun[];
};

/**
 * The notes of a document in words: a work in full where it is cited first, in short form after, several with semicolons
 * between; no “ibid.” or “там же”, since notes are read one at a time.
 */
export const formatNotes = (
  document: Pick<FrozenDocument, 'notes' | 'references'>,
  language: Language,
): FormattedNote[] => {
  const works = new Map(document.references.map((item) => [item.id, spoken(item)]));
  const seen = new Set<string>();
  return document.notes.map((note) => {
    const parts = note.cites.map((cite) => {
      const work = works.get(cite.reference);
      const form = seen.has(cite.reference) ? 'short' : 'full';
      seen.add(cite.reference);
      return work ? styles[language][form](work, placeOf(work, cite, language)) : [];
    });
    return formatNote(note, parts, wordings[language]);
  });
};

/** One work as a first note would cite it; also for lists, pickers and previews at the desk. */
export const formatCite = (item: CslItem, language: Language, cite?: Cite): CitationRun[] => {
  const work = spoken(item);
  const place = placeOf(work, cite ?? { reference: work.id }, language);
  return withItalics(withMark(styles[language].full(work, place), '.'));
};

const formatNote = (note: Note, works: readonly Part[], words: Wording): FormattedNote => {
  const cited = joined(works, '; ');
  const withQuotation = joined(
    [cited, text(note.quotation && quoted(note.quotation, words))],
    ': ',
  );
  const sentences = [
    withQuotation,
    text(note.text),
    text(note.waived && words.waived(note.waived)),
  ].filter((part) => part.length > 0);
  const said = sentences.length > 0 ? sentences : [text(words.missing)];
  return { number: note.number, kind: kindOf(note), runs: withItalics(sentencesOf(said)) };
};

const sentencesOf = (sentences: readonly Part[]): Part =>
  sentences.flatMap((part, at) => [...(at > 0 ? text(' ') : []), ...withMark(part, '.')]);

const kindOf = (note: Note): FormattedNote['kind'] => {
  if (note.cites.length > 0) return 'works';
  if (note.waived !== undefined) return 'waived';
  return note.text === undefined ? 'missing' : 'comment';
};
