/** A place in the order of changes: behind this edition. */
export type BulkPlace = {
  /** ISO 8601 in UTC, to the millisecond. */
  changed: string;
  edition: number;
};

/** A place as text that stands in an address as it is. */
export const cursorOf = ({ changed, edition }: BulkPlace): string =>
  Buffer.from(`${changed} ${edition}`).toString('base64url');

/** Nothing where the text is no place. */
export const placeAt = (cursor: string): BulkPlace | undefined => {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, changed, edition] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (\d{1,9})$/.exec(text) ?? [];
  return changed !== undefined && !Number.isNaN(Date.parse(changed))
    ? { changed, edition: Number(edition) }
    : undefined;
};
