import { checkQuotation, type CheckedQuotation } from './check-quotation';

/** A kept copy, by its id, and its words; null where it has none that we can read. */
export type Copy = { id: number; text: string | null };

export type BestCheck = CheckedQuotation & { copy: number };

/**
 * What the copy says of a quotation that says most: one that has the words word for word, else the one that comes
 * nearest. Copies come in the order in which they are believed. Null where there is none.
 */
export const bestCheck = (quotation: string, copies: readonly Copy[]): BestCheck | null => {
  let best: BestCheck | null = null;
  for (const { id, text } of copies) {
    const checked = { ...checkQuotation(quotation, text ?? ''), copy: id };
    if (checked.verdict === 'verified') return checked;
    if (!best || rank(checked) > rank(best)) best = checked;
  }
  return best;
};

const order = { unreadable: 0, 'not-found': 1, differs: 2, verified: 3 } as const;

const rank = ({ verdict, likeness }: CheckedQuotation): number => order[verdict] + likeness / 2;
