import { runPrepared, sql } from '@/database/sql';
import type { ArticleListView } from '../views/views';
import { type RowColumns, rowOf } from '../articles/article-row';
import { rowColumns } from '../queries/reader-sql';
import type { ReaderScope } from '../queries/reader-scope';
import { type Listing, startOfPart, totalOf } from './listing-counts';

type Filter = {
  /** All articles where nothing is said. */
  readonly listing?: Listing;
  /** Only of this year or month: `2025`, `2025-06`. */
  readonly within?: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize?: number;
};

/**
 * Articles of one language that readers may read, newest first, a page at a time. However far down a page is, no more than one
 * month is walked to come to it, and that in the index alone: names are put together for the rows that are shown.
 */
export const articleList = async (
  scope: ReaderScope,
  { listing = 'all', within = '', page, pageSize = 20 }: Filter,
): Promise<ArticleListView> => {
  const place = { listing, language: scope.language, within };
  const { total, spoken } = await totalOf(scope.req, place);
  const offset = (page - 1) * pageSize;
  const list = { page, total, spoken, totalPages: Math.max(1, Math.ceil(total / pageSize)) };
  if (offset >= total) return { rows: [], ...list };
  const { upTo, before } =
    offset === 0 ? { upTo: `${within}~`, before: 0 } : await startOfPart(scope.req, place, offset);
  const rows = await runPrepared<RowColumns>(
    scope.req,
    sql`SELECT ${rowColumns(scope.language)}
        FROM (SELECT day, edition_id FROM listing_entries
              WHERE listing = ${listing} AND language = ${scope.language} AND day >= ${within} AND day <= ${upTo}
              ORDER BY day DESC, edition_id DESC
              LIMIT ${pageSize} OFFSET ${offset - before}) s
          JOIN editions e ON e.id = s.edition_id
        ORDER BY s.day DESC, s.edition_id DESC`,
  );
  return { rows: rows.map((row) => rowOf(row, scope.languages)), ...list };
};
