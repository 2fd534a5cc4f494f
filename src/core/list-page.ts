/** Payload's envelope of a list. */
export type ListPage<Row> = {
  docs: Row[];
  totalDocs: number;
  limit: number;
  page: number;
  totalPages: number;
  pagingCounter: number;
  hasPrevPage: boolean;
  hasNextPage: boolean;
  prevPage: number | null;
  nextPage: number | null;
};

/** A page of a list, counted from 1, in that envelope. */
export const asListPage = <Row>(
  docs: Row[],
  totalDocs: number,
  { page, limit }: { page: number; limit: number },
): ListPage<Row> => {
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit));
  return {
    docs,
    totalDocs,
    limit,
    page,
    totalPages,
    pagingCounter: (page - 1) * limit + 1,
    hasPrevPage: page > 1,
    hasNextPage: page < totalPages,
    prevPage: page > 1 ? page - 1 : null,
    nextPage: page < totalPages ? page + 1 : null,
  };
};
