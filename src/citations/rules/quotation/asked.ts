/**
 * What was asked of the copies: these words of these sources. A check or waiver of a quotation stands for exactly
 * this; other words, or another source, are another question. Sources are the ids of those that stand today, so
 * that a merge is a new question as well.
 */
export const askedOf = (quotation: string, sources: readonly number[]): string => {
  const words = quotation.normalize('NFC').replace(/\s+/g, ' ').trim();
  const ids = [...new Set(sources)].sort((one, other) => one - other);
  return `${words}\n${ids.join(' ')}`;
};
