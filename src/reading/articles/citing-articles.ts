import { runPrepared, sql } from '@/database/sql';
import type { CitingArticle, CitingArticles } from '../views/views';
import { type RowColumns, rowOf } from './article-row';
import { mergedWith } from '@/sources/queries/merged-source';
import type { ReaderScope } from '../queries/reader-scope';
import { readable, rowColumns } from '../queries/reader-sql';

const pageSize = 50;

type Sql = ReturnType<typeof sql>;
type Row = RowColumns & { passages: { number: number; words: string }[] };
type Part = { readonly limit: number; readonly offset: number };

/**
 * A page of the readable articles that rest on a source: those in the language of the page, then those in others, of both the
 * editions that came last first, in the order of the index, so that no more notes are read than the page needs.
 */
export const citingArticles = async (
  scope: ReaderScope,
  source: number,
  page: number,
): Promise<CitingArticles> => {
  const { req, language } = scope;
  const [counted] = await runPrepared<{ articles: number }>(
    req,
    sql`SELECT articles FROM cited_works WHERE site = '' AND source_id = ${source}`,
  );
  const total = counted?.articles ?? 0;
  const list = { page, total, totalPages: Math.max(1, Math.ceil(total / pageSize)) };
  const offset = (page - 1) * pageSize;
  if (offset >= total) return { rows: [], ...list };
  const own = sql`e.language = ${language}`;
  const rows = await rowsWhere(scope, source, own, { limit: pageSize, offset });
  if (rows.length === pageSize || offset + rows.length === total) return { rows, ...list };
  // Those in the language of the page end here, or ended on a page before.
  const before =
    rows.length > 0 || offset === 0 ? offset + rows.length : await countOf(scope, source);
  const rest = await rowsWhere(scope, source, sql`e.language IS DISTINCT FROM ${language}`, {
    limit: pageSize - rows.length,
    offset: Math.max(0, offset - before),
  });
  return { rows: [...rows, ...rest], ...list };
};

const rowsWhere = async (
  { req, language, languages }: ReaderScope,
  source: number,
  spoken: Sql,
  { limit, offset }: Part,
): Promise<CitingArticle[]> => {
  const rows = await runPrepared<Row>(
    req,
    sql`SELECT ${rowColumns(language)}, (
          SELECT jsonb_agg(jsonb_build_object('number', r.number, 'words', r.words) ORDER BY r.number)
          FROM edition_references r
          WHERE r.edition_id = e.id AND r.source_id IN ${mergedWith(source)}) AS passages
        FROM (
          SELECT n.edition_id FROM ${mergedWith(source)} AS named CROSS JOIN LATERAL (
            ${notesOf(spoken)} LIMIT ${limit + offset}) n
          GROUP BY n.edition_id ORDER BY n.edition_id DESC LIMIT ${limit} OFFSET ${offset}
        ) cited JOIN editions e ON e.id = cited.edition_id
        ORDER BY e.id DESC`,
  );
  return rows.map((row) => ({ ...rowOf(row, languages), passages: row.passages }));
};

/** Editions whose notes name the source `named`, each once, the last first. */
const notesOf = (spoken: Sql): Sql => sql`
  SELECT r.edition_id FROM edition_references r
  JOIN editions e ON e.id = r.edition_id AND e.state IN ${readable} AND ${spoken}
  WHERE r.source_id = named.id
  GROUP BY r.edition_id ORDER BY r.edition_id DESC`;

/** How many are in the language of the page. */
const countOf = async ({ req, language }: ReaderScope, source: number): Promise<number> => {
  const [row] = await runPrepared<{ articles: string }>(
    req,
    sql`SELECT count(DISTINCT n.edition_id) AS articles FROM ${mergedWith(source)} AS named
        CROSS JOIN LATERAL (${notesOf(sql`e.language = ${language}`)}) n`,
  );
  return Number(row?.articles ?? 0);
};
