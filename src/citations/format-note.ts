import type { Cite, FrozenDocument, Note } from '@/document/document';
import type { Language } from '@/platform/language';
import type { CslItem } from './csl';
import { familyNames, namesInOrder } from './names';
import {
  joined,
  link,
  merged,
  text,
  withMark,
  wordsOfRuns,
  type CitationRun,
  type Part,
} from './runs';
import { titlePart, quoted, workParts } from './work-parts';
import { locatorInWords, wordings, type Wording } from './wording';

/** `kind` says whether the note names works, only comments, was waived, or lacks its source. */
export type FormattedNote = {
  number: number;
  kind: 'works' | 'comment' | 'waived' | 'missing';
  runs: CitationRun[];
};

/**
 * The notes of a document in words, near to the Chicago notes style: a work in full where it is
 * cited first, in short form after; no “ibid.”, since notes are read one at a time.
 */
export const formatNotes = (
  document: Pick<FrozenDocument, 'notes' | 'references'>,
  language: Language,
): FormattedNote[] => {
  const works = new Map(document.references.map((item) => [item.id, item]));
  const seen = new Set<string>();
  return document.notes.map((note) => {
    const parts = note.cites.map((cite) => {
      const form = seen.has(cite.reference) ? shortForm : fullForm;
      seen.add(cite.reference);
      const work = works.get(cite.reference);
      return work ? form(work, cite, wordings[language]) : [];
    });
    return formatNote(note, parts, wordings[language]);
  });
};

/** One work as a first note would cite it; also for lists, pickers and previews at the desk. */
export const formatCite = (item: CslItem, language: Language, cite?: Cite): CitationRun[] =>
  merged(withMark(fullForm(item, cite ?? { reference: item.id }, wordings[language]), '.'));

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
  return { number: note.number, kind: kindOf(note), runs: merged(sentencesOf(said)) };
};

const sentencesOf = (sentences: readonly Part[]): Part =>
  sentences.flatMap((part, at) => [...(at > 0 ? text(' ') : []), ...withMark(part, '.')]);

const kindOf = (note: Note): FormattedNote['kind'] => {
  if (note.cites.length > 0) return 'works';
  if (note.waived !== undefined) return 'waived';
  return note.text === undefined ? 'missing' : 'comment';
};

const fullForm = (item: CslItem, cite: Cite, words: Wording): Part => {
  const { title, rest, address } = workParts(item, words, placeOf(cite, words));
  const head = joined([text(namesInOrder(item.author, words)), title], ', ');
  return joined([bracketed(head, rest), address], ', ');
};

/** Round brackets follow without a comma: `Title (Minsk: Publisher, 2024)`. */
const bracketed = (head: Part, rest: readonly Part[]): Part =>
  rest.reduce<Part>((all, part) => {
    const opens = part[0]?.type === 'text' && part[0].text.startsWith('(');
    return joined([all, part], opens ? ' ' : ', ');
  }, head);

const shortForm = (item: CslItem, cite: Cite, words: Wording): Part => {
  const names = familyNames(item.author, words);
  const short = item.title && { ...item, title: shortTitle(item.title) };
  const title = short ? titlePart(short, words) : text(names ? undefined : item.URL);
  const url = item.DOI ? `https://doi.org/${encodeURI(item.DOI)}` : item.URL;
  const linked = url && /^https?:/i.test(url) ? link(wordsOfRuns(title), url) : title;
  return joined([text(names), title.length > 0 ? linked : [], placeOf(cite, words)], ', ');
};

/** The title up to its colon or dash, at most six words of it. */
const shortTitle = (title: string): string => {
  const main = title.split(/[:?!.]\s|\s[–—]\s/)[0] ?? title;
  const words = main.split(' ');
  return words.length <= 6 ? main : `${words.slice(0, 5).join(' ').replace(/[,;]$/, '')}…`;
};

const placeOf = (cite: Cite, words: Wording): Part =>
  text(cite.locator && locatorInWords(cite.locatorLabel ?? 'page', cite.locator, words));
