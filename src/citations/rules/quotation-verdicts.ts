/**
 * How the words that a citation quotes stand in the text of the kept copy. `unchecked`: nobody looked yet, or there is
 * no copy; `unreadable`: the copy has no text to look in.
 */
export const quotationVerdicts = [
  'unchecked',
  'verified',
  'differs',
  'not-found',
  'unreadable',
] as const;
export type QuotationVerdict = (typeof quotationVerdicts)[number];
