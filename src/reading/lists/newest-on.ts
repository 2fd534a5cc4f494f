import { runPrepared, sql } from '@/database/sql';
import type { ArticleRow } from '../views/views';
import { type RowColumns, rowOf } from '../articles/article-row';
import type { ReaderScope } from '../queries/reader-scope';
import { rowColumns } from '../queries/reader-sql';
import type { Listing } from './listing-counts';

/** The newest articles of a list, as many as are asked for. */
export const newestOn = async (
  { req, language, languages }: ReaderScope,
  listing: Listing,
  limit: number,
): Promise<readonly ArticleRow[]> => {
  const rows = await runPrepared<RowColumns>(
    req,
    sql`SELECT ${rowColumns(language)} FROM listing_entries s JOIN editions e ON e.id = s.edition_id
        WHERE s.listing = ${listing} AND s.language = ${language}
        ORDER BY s.day DESC, s.edition_id DESC LIMIT ${limit}`,
  );
  return rows.map((row) => rowOf(row, languages));
};
