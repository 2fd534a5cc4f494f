import { wordsOfRuns } from '@/citations/rules/runs';
import { formatNotes } from '@/citations/rules/format-note';
import type { FrozenDocument } from '@/document/document';
import type { ClaimStatus } from '@/reviews/queries/claim-status';

/** A claim as the room shows it: its place among all, and its note as readers have it. */
export type RoomClaim = ClaimStatus & {
  /** From 1, in reading order. */
  at: number;
  /** Of its note; null where the text has none for it. */
  footnote: { number: number; words: string } | null;
};

export const roomClaims = (
  document: FrozenDocument,
  claims: readonly ClaimStatus[],
): readonly RoomClaim[] => {
  const said = new Map(
    formatNotes(document, document.metadata.language).map(({ number, runs }) => [
      number,
      wordsOfRuns(runs),
    ]),
  );
  const numbers = new Map(
    document.notes.flatMap(({ number, citations }) =>
      citations.map((key) => [key, number] as const),
    ),
  );
  return claims.map((claim, index) => {
    const number = numbers.get(claim.key);
    return {
      ...claim,
      at: index + 1,
      footnote: number === undefined ? null : { number, words: said.get(number) ?? '' },
    };
  });
};
