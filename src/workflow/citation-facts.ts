import type { LinkVerdict } from '@/citations/link-verdicts';
import type { FrozenDocument, Note } from '@/document/document';
import { marksOf, textOfInlines } from '@/document/walk';
import type { CitationFact, CitationStatus, CitedSource } from './edition-facts';

/** A row of the desk: what people decided about a citation. */
export type CitationRow = { key: string; words: string; status: CitationStatus };

/** What is known of an address cited by a source. */
export type LinkHealth = { verdict: LinkVerdict; hasSnapshot: boolean };
export type HealthOf = (sourceKey: string, url: string) => LinkHealth;

/**
 * What the guards ask about the citations of a document: all its marks, in reading order, whether or not
 * the desk has a row for them. Statuses come from the rows; works and addresses from the document, for
 * that is what goes out.
 */
export const citationFactsOf = (
  document: FrozenDocument,
  rows: readonly CitationRow[],
  healthOf: HealthOf,
): readonly CitationFact[] => {
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const noteOf = new Map(
    document.notes.flatMap((note) => note.citations.map((key) => [key, note])),
  );
  const words = new Map(
    marksOf(document.body).map(({ key, children }) => [key, textOfInlines(children)]),
  );
  return [...words].map(([key, marked]) => {
    const note = noteOf.get(key);
    return {
      key,
      words: marked,
      status: statusOf(rowOf.get(key), note),
      sources: (note?.cites ?? []).map(({ reference }) => sourceOf(document, reference, healthOf)),
    };
  });
};

/** A row may say `resolved`; a note that says nothing still is not. */
const statusOf = (row: CitationRow | undefined, note: Note | undefined): CitationStatus => {
  if (!row || row.status === 'orphaned') return 'unresolved';
  const isEmpty = !note || (note.cites.length === 0 && !note.text && !note.waived);
  return row.status === 'resolved' && isEmpty ? 'unresolved' : row.status;
};

const sourceOf = (document: FrozenDocument, key: string, healthOf: HealthOf): CitedSource => {
  const item = document.references.find(({ id }) => id === key);
  const url = item?.URL || null;
  const health = url ? healthOf(key, url) : { verdict: 'unchecked' as const, hasSnapshot: false };
  return { key, title: item?.title ?? url ?? key, url, ...health };
};
