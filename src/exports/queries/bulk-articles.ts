import { runSql, sql } from '@/database/sql';
import type { BulkPlace } from '../rules/bulk-cursor';
import type { BulkFilter } from '../bulk/bulk-filter';
import { readableAbout } from '@/reading/queries/public-articles';
import type { ReaderScope } from '@/reading/queries/reader-scope';

type Sql = ReturnType<typeof sql>;
type Filter = Omit<BulkFilter, 'format' | 'files'>;
type Placed = { edition_id: number; changed: string | Date };

/** A row, and where to go on behind it. */
export type Found<Row> = { row: Row; place: BulkPlace };

/**
 * Readable editions in the order in which they came to be what they are, a few at a time. Each few are a question of
 * their own, so that a slow reader keeps no transaction open: what changes meanwhile moves to the end and is met there.
 * The next few are asked for while the last are being sent.
 *
 * @param columns of the edition `e`
 * @param atOnce how many rows at most
 */
export async function* bulkArticles<Row extends object>(
  req: ReaderScope['req'],
  { after, limit = Infinity, ...filter }: Filter,
  { columns, atOnce }: { columns: Sql; atOnce: number },
): AsyncGenerator<readonly Found<Row>[], void> {
  const ask = (place: BulkPlace | undefined, left: number) =>
    readRows<Row>(req, { filter, columns, place, count: Math.min(atOnce, left) });
  let left = limit;
  let asked = ask(after, left);
  for (;;) {
    const found = await asked;
    left -= found.length;
    const last = found.at(-1);
    const isLast = !last || left <= 0 || found.length < Math.min(atOnce, left + found.length);
    if (!isLast) {
      asked = ask(last.place, left);
      // Whoever stops listening never hears of it.
      asked.catch(() => undefined);
    }
    if (last) yield found;
    if (isLast) return;
  }
}

type Asked = {
  filter: Omit<Filter, 'after' | 'limit'>;
  columns: Sql;
  place: BulkPlace | undefined;
  count: number;
};

const readRows = async <Row extends object>(
  req: ReaderScope['req'],
  { filter: { since, ...about }, columns, place, count }: Asked,
): Promise<readonly Found<Row>[]> => {
  const settled = await settledUntil(req);
  const rows = await runSql<Row & Placed>(
    req,
    sql`SELECT e.id AS edition_id, ${changed} AS changed, ${columns} FROM editions e
        WHERE ${readableAbout(about)} AND ${changed} <= ${settled}::timestamptz
          ${since ? sql`AND ${changed} >= ${since}::timestamptz` : sql``}
          ${place ? sql`AND (${changed}, e.id) > (${place.changed}::timestamptz, ${place.edition}::int)` : sql``}
        ORDER BY ${changed}, e.id LIMIT ${count}`,
  );
  return rows.map((row) => ({
    row,
    place: { changed: new Date(row.changed).toISOString(), edition: row.edition_id },
  }));
};

/**
 * Before this instant nothing will come any more. A publication bears the time at which it was decided, and is seen when it is
 * committed: without this, one that takes longer would come out behind a reader who has gone past it. Asked in a question
 * before the rows, so that whatever is under way is either seen in both or in neither.
 */
const settledUntil = async (req: ReaderScope['req']): Promise<string> => {
  const [row] = await runSql<{ until: string | Date }>(
    req,
    sql`SELECT least(clock_timestamp(), min(xact_start)) AS until FROM pg_stat_activity
        WHERE datname = current_database() AND backend_xid IS NOT NULL`,
  );
  return new Date(row?.until ?? 0).toISOString();
};

/** When an edition came to be what readers have; the index `editions_by_change` is on just this. */
const changed = sql`greatest(e.published_at, e.retracted_at, e.ratified_at)`;
