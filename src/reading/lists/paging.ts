type Part = { readonly page: number; readonly pageSize: number; readonly total: number };

/**
 * Where to begin to read a part of an ordered list: from the end that is nearer to it, so that the last part is found as quickly as
 * the first. `reversed`: in the opposite order, and its rows are to be turned about.
 */
export const pageFromNearerEnd = ({ page, pageSize, total }: Part) => {
  const offset = (page - 1) * pageSize;
  const limit = Math.max(0, Math.min(pageSize, total - offset));
  const behind = total - offset - limit;
  return behind < offset
    ? { limit, offset: Math.max(0, behind), reversed: true }
    : { limit, offset, reversed: false };
};
