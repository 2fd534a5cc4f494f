import type { PayloadRequest } from 'payload';

import { keptForAWhile } from '@/core/kept-for-a-while';
import { runSql, sql } from '@/database/sql';

/** Why two sources may be one: the same identifier, the same page, or nearly the same title and year. */
export const likenessReasons = ['doi', 'isbn', 'address', 'title'] as const;
export type LikenessReason = (typeof likenessReasons)[number];

export type DuplicatePair = {
  /** The one that is cited more, or else is older: it would stand. */
  into: LikeSource;
  source: LikeSource;
  reason: LikenessReason;
};
export type LikeSource = { id: number; key: string; title: string; citations: number };

type Row = {
  one: number;
  other: number;
  reason: LikenessReason;
  a: LikeSource;
  b: LikeSource;
};

/**
 * Pairs of sources that may be one and the same, the surest reason first. Addresses are compared without their scheme and
 * `www.`, titles by trigrams, where year and first author do not contradict each other.
 *
 * In a large publication, all of them are those of the last minutes that still stand.
 *
 * @param about id of the source whose likes are asked for
 */
export const duplicateSources = async (
  req: PayloadRequest,
  { about, limit = 100 }: { about?: number; limit?: number } = {},
): Promise<DuplicatePair[]> => {
  const rows =
    about === undefined
      ? await standing(
          req,
          await keptForAWhile(req, `duplicates ${limit}`, (asking) =>
            runSql<Row>(asking, pairs(null, limit)),
          ),
        )
      : await runSql<Row>(req, pairs(about, limit));
  return rows.map(({ a, b, reason }) => {
    const isFirst = a.citations > b.citations || (a.citations === b.citations && a.id < b.id);
    return { into: isFirst ? a : b, source: isFirst ? b : a, reason };
  });
};

/** Without those of which one was merged since they were found. */
const standing = async (req: PayloadRequest, rows: readonly Row[]): Promise<readonly Row[]> => {
  const ids = JSON.stringify(rows.flatMap(({ one, other }) => [one, other]));
  const left = await runSql<{ id: number }>(
    req,
    sql`SELECT id FROM sources WHERE merged_into_id IS NULL
          AND id IN (SELECT json_array_elements_text(${ids}::json)::int)`,
  );
  const stands = new Set(left.map(({ id }) => id));
  return rows.filter(({ one, other }) => stands.has(one) && stands.has(other));
};

/** How many such pairs there are; in a large publication, as of the last minutes. */
export const countDuplicates = (req: PayloadRequest): Promise<number> =>
  keptForAWhile(req, 'count of duplicates', countPairs);

const countPairs = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<number> => {
  const [row] = await runSql<{ count: number }>(
    req,
    sql`WITH ${likely(null)} SELECT count(*)::int AS count FROM once`,
  );
  return row?.count ?? 0;
};

const page = (table: string) =>
  sql`regexp_replace(${sql.identifier(table)}.normalized_url, '^https?://(www\\.)?', '')`;

const firstAuthors = sql`
  SELECT DISTINCT ON (n._parent_id) n._parent_id AS id, lower(coalesce(n.family, n.literal, n.given)) AS name
  FROM sources_authors n ORDER BY n._parent_id, n._order`;

const like = (table: string) => sql`jsonb_build_object(
  'id', ${sql.identifier(table)}.id, 'key', ${sql.identifier(table)}.key,
  'title', coalesce(${sql.identifier(table)}.title, ${sql.identifier(table)}.url, ''),
  'citations', (SELECT count(*) FROM citations_cites c WHERE c.source_id = ${sql.identifier(table)}.id))`;

/** How a title begins, without what people write differently. */
const beginning = sql`left(regexp_replace(lower(left(x.title, 24)), '[^[:alnum:]]+', '', 'g'), 10)`;

const mostTogether = 50;

/**
 * Only titles that begin alike, or have year and first author in common, are held against each other: all against all would
 * take minutes where there are thousands. Among all, what hundreds have in common tells nothing: such a crowd is held against
 * each other only when one of it is asked about, or the work would grow with its square.
 */
export const likely = (about: number | null) => {
  // Among all, each pair is met from one side only.
  const few = (size: ReturnType<typeof sql>) =>
    about === null ? sql`${size} <= ${mostTogether}` : sql`true`;
  const once = about === null ? sql`x.id < y.id` : sql`x.id <> y.id`;
  return sql`
  surviving AS MATERIALIZED (
    SELECT x.id, x.type, x.title, x.isbn, x.volume, x.edition, x.normalized_doi, lower(x.doi) COLLATE "C" AS doi,
      left(x.issued, 4) COLLATE "C" AS year, ${page('x')} COLLATE "C" AS bare,
      first.name COLLATE "C" AS first, ${beginning} COLLATE "C" AS beginning,
      count(*) OVER (PARTITION BY ${beginning}) AS alike,
      count(*) OVER (PARTITION BY first.name, left(x.issued, 4)) AS together
    FROM sources x LEFT JOIN (${firstAuthors}) first ON first.id = x.id
    WHERE merged_into_id IS NULL),
  asked AS (SELECT * FROM surviving WHERE ${about}::int IS NULL OR id = ${about}::int),
  near AS (
    SELECT x.id AS one, y.id AS other FROM asked x JOIN surviving y ON y.beginning = x.beginning
      AND ${once} WHERE ${few(sql`x.alike`)}
    UNION SELECT x.id, y.id FROM asked x JOIN surviving y ON y.first = x.first AND y.year = x.year
      AND ${once} WHERE ${few(sql`x.together`)}),
  likes AS (
    SELECT x.id AS one, y.id AS other, 1 AS place, 'doi' AS reason FROM asked x
      JOIN surviving y ON y.doi = x.doi AND ${once} WHERE x.doi <> ''
    UNION ALL SELECT x.id, y.id, 2, 'isbn' FROM asked x
      JOIN surviving y ON y.isbn = x.isbn AND y.type = x.type AND ${once}
      WHERE x.isbn <> '' AND x.type = 'book'
    UNION ALL SELECT x.id, y.id, 3, 'address' FROM asked x
      JOIN surviving y ON y.bare = x.bare AND ${once}
    UNION ALL SELECT x.id, y.id, 4, 'title' FROM near
      JOIN surviving x ON x.id = one JOIN surviving y ON y.id = other
      WHERE length(x.title) >= 12 AND coalesce(y.year = x.year, true)
        AND coalesce(x.first = y.first, true)
        AND coalesce(y.volume = x.volume, true) AND coalesce(y.edition = x.edition, true)
        AND (x.normalized_doi IS NULL OR y.normalized_doi IS NULL)
        AND similarity(y.title, x.title) >= 0.8),
  once AS (
    SELECT DISTINCT ON (least(one, other), greatest(one, other))
      least(one, other) AS one, greatest(one, other) AS other, place, reason
    FROM likes ORDER BY least(one, other), greatest(one, other), place)`;
};

const pairs = (about: number | null, limit: number) => sql`
  WITH ${likely(about)}, first_of AS (SELECT * FROM once ORDER BY place, one, other LIMIT ${limit})
  SELECT one, other, reason, ${like('a')} AS a, ${like('b')} AS b
  FROM first_of JOIN sources a ON a.id = one JOIN sources b ON b.id = other
  ORDER BY place, one, other`;
