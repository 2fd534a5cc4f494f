import { coversLink, coversQuotation, type Cover } from '@/link-checks/rules/link-waiver';
import { askedOf } from '@/citations/rules/quotation/asked';
import { plainWords } from '@/citations/rules/markup';
import type { QuotationVerdict } from '@/citations/rules/quotation-verdicts';
import type { FrozenDocument, Note } from '@/document/document';
import { marksOf, textOfInlines } from '@/document/walk';
import type { CitationFact, CitationStatus, CitedSource, QuotedWords } from './edition-facts';

/** A row of the desk: what people decided about a citation. */
export type CitationRow = {
  key: string;
  words: string;
  status: CitationStatus;
  /** What it may stand without. */
  covers: readonly Cover[];
  /** What came of looking for its quoted words, and for which words of which sources. */
  quotation: { verdict: QuotationVerdict; asked: string } | null;
};

/** What is known of an address cited by a source. */
export type LinkHealth = Pick<CitedSource, 'verdict' | 'copy' | 'cameInstead'>;

/** What is known of the sources that a document names by key. */
export type SourceFacts = {
  healthOf: (sourceKey: string, url: string) => LinkHealth;
  /** The id of the source that stands for it today. */
  survivingId: (sourceKey: string) => number;
};

/**
 * What the guards ask about the citations of a document: all its marks, in reading order, whether or not
 * the desk has a row for them. Statuses come from the rows; works and addresses from the document, for
 * that is what goes out.
 */
export const citationFactsOf = (
  document: FrozenDocument,
  rows: readonly CitationRow[],
  sources: SourceFacts,
): readonly CitationFact[] => {
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const noteOf = new Map(
    document.notes.flatMap((note) => note.citations.map((key) => [key, note])),
  );
  const words = new Map(
    marksOf(document.body).map(({ key, children }) => [key, textOfInlines(children)]),
  );
  return [...words].map(([key, marked]) => {
    const [row, note] = [rowOf.get(key), noteOf.get(key)];
    const cited = (note?.cites ?? []).map(({ reference }) => reference);
    return {
      key,
      words: marked,
      status: statusOf(row, note),
      sources: cited.map((name) => sourceOf(document, name, row?.covers ?? [], sources)),
      quotation: note?.quotation ? quotedIn(note.quotation, cited, row, sources) : null,
    };
  });
};

/** A row may say `resolved`; a note that says nothing still is not. */
const statusOf = (row: CitationRow | undefined, note: Note | undefined): CitationStatus => {
  if (!row || row.status === 'orphaned') return 'unresolved';
  const isEmpty = !note || (note.cites.length === 0 && !note.text && !note.waived);
  return row.status === 'resolved' && isEmpty ? 'unresolved' : row.status;
};

const sourceOf = (
  document: FrozenDocument,
  key: string,
  covers: readonly Cover[],
  { healthOf }: SourceFacts,
): CitedSource => {
  const item = document.references.find(({ id }) => id === key);
  const url = item?.URL || null;
  const health = url ? healthOf(key, url) : unknown;
  const waived = (['link', 'copy'] as const).filter((lack) => url && coversLink(covers, url, lack));
  return { key, title: plainWords(item?.title ?? '') || (url ?? key), url, ...health, waived };
};

const unknown = { verdict: 'unchecked', copy: 'pending' } as const;

/** A check stands for the words and sources that it was made of, and for no others. */
const quotedIn = (
  quotation: string,
  cited: readonly string[],
  row: CitationRow | undefined,
  { survivingId }: SourceFacts,
): QuotedWords => {
  const asked = askedOf(quotation, cited.map(survivingId));
  const check = row?.quotation;
  return {
    asked,
    verdict: check?.asked === asked ? check.verdict : 'unchecked',
    waived: coversQuotation(row?.covers ?? [], asked),
  };
};
