import { runPrepared, sql } from '@/database/sql';
import type { SeriesView } from '../views/views-finding';
import { type RowColumns, rowOf } from '../articles/article-row';
import type { ReaderScope } from '../queries/reader-scope';
import { label, rowColumns } from '../queries/reader-sql';
import { totalOf } from './listing-counts';

const pageSize = 50;

type Row = { id: number; slug: string; name: string | null; description: string | null };

/** A series and a page of its parts, in the order in which they are to be read; undefined when there is no such series. */
export const seriesPage = async (
  scope: ReaderScope,
  slug: string,
  page: number,
): Promise<SeriesView | undefined> => {
  const { req, language, languages } = scope;
  const said = (column: string) => label({ table: 'series', column, parent: sql`o.id`, language });
  const [row] = await runPrepared<Row>(
    req,
    sql`SELECT o.id, o.slug, ${said('title')} AS name, ${said('description')} AS description
        FROM series o WHERE o.slug = ${slug}`,
  );
  if (!row) return undefined;
  const place = { listing: `series:${row.id}`, language, within: '' } as const;
  const { total, spoken } = await totalOf(req, place);
  const parts = await runPrepared<RowColumns & { position: string | null }>(
    req,
    partsOf(row.id, scope, page),
  );
  return {
    slug: row.slug,
    name: row.name ?? row.slug,
    ...(row.description ? { description: row.description } : {}),
    rows: parts.map((part) => ({
      ...rowOf(part, languages),
      ...(part.position === null ? {} : { position: Number(part.position) }),
    })),
    spoken,
    page,
    total,
    totalPages: Math.max(1, Math.ceil(total / pageSize)),
  };
};

const position = sql`(e.document #>> '{metadata,series,position}')::numeric`;

/** Names are put together only for the parts that the page shows. */
const partsOf = (id: number, { language }: ReaderScope, page: number) => sql`
  SELECT ${rowColumns(language)}, here.position
  FROM (SELECT e.id, ${position} AS position FROM editions e
        WHERE e.series_id = ${id} AND e.language = ${language} AND e.state IN ('published', 'retracted')
        ORDER BY ${position} ASC NULLS LAST, e.id
        LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}) here
    JOIN editions e ON e.id = here.id
  ORDER BY here.position ASC NULLS LAST, here.id`;
