import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';

import { plainWords } from '@/citations/rules/markup';
import type { Cite, FrozenDocument } from '@/document/document';
import { marksOf, textOfInlines } from '@/document/walk';
import type { Claim, ClaimedWork, ClaimGround } from './claim-checks';

/** SHA-256 of the copy that counts for an address of a source, by the source's key; null where none is kept. */
export type CopyOf = (reference: string, url: string) => string | null;

/** All that a document rests on something, in reading order. */
export const claimsOf = (document: FrozenDocument, copyOf: CopyOf): readonly Claim[] => {
  const noteOf = new Map(
    document.notes.flatMap((note) => note.citations.map((key) => [key, note] as const)),
  );
  const items = new Map(document.references.map((item) => [item.id, item]));
  const workOf = ({ reference, locatorLabel, locator }: Cite): ClaimedWork => {
    const item = items.get(reference);
    const url = item?.URL || null;
    return {
      reference,
      title: plainWords(item?.title ?? ''),
      url,
      locator: locator ? [locatorLabel, locator].filter(Boolean).join(' ') : null,
      copy: url ? copyOf(reference, url) : null,
    };
  };
  const words = new Map(
    marksOf(document.body).map(({ key, children }) => [key, textOfInlines(children)]),
  );
  return [...words].map(([key, cited]) => {
    const note = noteOf.get(key);
    return {
      key,
      words: cited,
      works: (note?.cites ?? []).map(workOf),
      quotation: note?.quotation ?? null,
      note: note?.text ?? note?.waived ?? null,
    };
  });
};

/** One short word for all that a claim is and rests on: sent along with a check, it says what was seen. */
export const sightOf = ({ words, works, quotation, note }: ClaimGround): string =>
  createHash('sha256')
    .update(canonicalize({ words, works, quotation, note }) ?? '')
    .digest('hex')
    .slice(0, 16);
