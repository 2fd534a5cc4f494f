import { count, flag, orNull } from '../schema';

/** Payload's envelope of a list, but for its documents. */
export const paging = {
  totalDocs: count,
  limit: count,
  page: count,
  totalPages: count,
  pagingCounter: count,
  hasPrevPage: flag,
  hasNextPage: flag,
  prevPage: orNull(count),
  nextPage: orNull(count),
};
