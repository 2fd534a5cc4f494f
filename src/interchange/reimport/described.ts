import type { CslItem } from '@/sources/rules/csl';
import { formatNotes } from '@/citations/rules/format-note';
import { marksInText } from '@/citations/rules/marks';
import { wordsOfRuns } from '@/citations/rules/runs';
import { sourceIdentity } from '@/sources/rules/source-identity';
import type { CitationData, Manuscript } from '@/document/document';
import { foldText } from '@/document/fold-text';
import type { Language } from '@/platform/language';

/** A citation as two texts are compared: where it stands, and what it says. */
export type Described = {
  key: string;
  words: string;
  /** The sentence around the words, folded. */
  sentence: string;
  /** By what its sources are known. */
  sources: ReadonlySet<string>;
  /** What its note may say in a file, folded. */
  notes: readonly string[];
};

/** The citations of a text in reading order. */
export const describedCitations = (manuscript: Manuscript): Described[] => {
  const works = new Map(manuscript.references.map((work) => [work.id, work]));
  const rows = new Map(manuscript.citations.map((citation) => [citation.key, citation]));
  return marksInText(manuscript.body).map(({ key, words, sentence }) => {
    const row = rows.get(key) ?? { key, cites: [] };
    return {
      key,
      words,
      sentence: folded(sentence),
      sources: new Set(row.cites.flatMap(({ reference }) => identitiesOf(works.get(reference)))),
      notes: notesOf(row, worksOf(row, works), manuscript.metadata.language),
    };
  });
};

/** Without what typing and type-setting change. */
export const folded = (text: string): string => foldText(text).text.trim().toLowerCase();

const identitiesOf = (work: CslItem | undefined): string[] => {
  if (!work) return [];
  const { normalizedUrl, normalizedDoi, isbn } = sourceIdentity({
    url: work.URL,
    doi: work.DOI,
    isbn: work.ISBN,
  });
  const names = { id: work.id, url: normalizedUrl, doi: normalizedDoi, isbn };
  return Object.entries(names).flatMap(([kind, name]) => (name ? [`${kind} ${name}`] : []));
};

const worksOf = (
  { cites }: CitationData,
  works: ReadonlyMap<string, CslItem>,
): readonly CslItem[] => cites.flatMap(({ reference }) => works.get(reference) ?? []);

/** What the author said, and the whole note in words: a work in full where it is cited first, in short form after. */
const notesOf = (
  row: CitationData,
  references: readonly CslItem[],
  language: Language,
): string[] => {
  const { key, ...said } = row;
  if (said.cites.length === 0 && !said.text && !said.quotation && !said.waived) return [];
  const note = { number: 1, citations: [key], ...said };
  const written = formatNotes({ notes: [note, note], references }, language);
  const texts = [said.text ?? '', ...written.map(({ runs }) => wordsOfRuns(runs))].map(folded);
  return [...new Set(texts)].filter((text) => text !== '');
};
