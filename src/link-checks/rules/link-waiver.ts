/** What somebody may let a citation stand without: a page that opens, a copy of it, quoted words that are found. */
export const lacks = ['link', 'copy', 'quotation'] as const;
export type Lack = (typeof lacks)[number];

/**
 * What a waiver was given for: exactly this address, exactly these quoted words (as `askedOf` says them). Another
 * address, other words or another lack need a waiver of their own.
 */
export type Cover =
  { address: string; lacks: readonly Exclude<Lack, 'quotation'>[] } | { quotation: string };

/** Covers as the database keeps them; what cannot be read covers nothing. */
export const readCovers = (stored: unknown): readonly Cover[] =>
  Array.isArray(stored) ? stored.flatMap(readCover) : [];

const readCover = (stored: unknown): readonly Cover[] => {
  if (typeof stored !== 'object' || stored === null) return [];
  if ('quotation' in stored && typeof stored.quotation === 'string') {
    return [{ quotation: stored.quotation }];
  }
  if (!('address' in stored && typeof stored.address === 'string')) return [];
  const named: readonly unknown[] =
    'lacks' in stored && Array.isArray(stored.lacks) ? stored.lacks : [];
  return [
    {
      address: stored.address,
      lacks: (['link', 'copy'] as const).filter((one) => named.includes(one)),
    },
  ];
};

export const coversLink = (
  covers: readonly Cover[],
  address: string,
  lack: 'link' | 'copy',
): boolean =>
  covers.some(
    (cover) => 'address' in cover && cover.address === address && cover.lacks.includes(lack),
  );

export const coversQuotation = (covers: readonly Cover[], asked: string): boolean =>
  covers.some((cover) => 'quotation' in cover && cover.quotation === asked);
