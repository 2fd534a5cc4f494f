import { listOf, runPrepared, sql } from '@/database/sql';
import { languages, type Language } from '@/platform/language';
import type { ReaderScope } from '../queries/reader-scope';

type Sql = ReturnType<typeof sql>;

/** A list that the database keeps in order and counts; see docs/decisions/listings.md. */
export type Listing =
  'all' | `kind:${string}` | `topic:${number}` | `author:${number}` | `series:${number}`;

export type Place = {
  readonly listing: Listing;
  readonly language: Language;
  /** A year, a month, or `''`. */
  readonly within: string;
};

/** How many articles stand there, and in which languages any does. */
export const totalOf = async (
  req: ReaderScope['req'],
  { listing, language, within }: Place,
): Promise<{ total: number; spoken: readonly Language[] }> => {
  const rows = await runPrepared<{ language: Language; articles: number }>(
    req,
    sql`SELECT language, articles FROM listing_counts
        WHERE listing = ${listing} AND language IN ${listOf(languages)} AND span = ${spanOf(within)}
          AND articles > 0
        ORDER BY language`,
  );
  return {
    total: rows.find((row) => row.language === language)?.articles ?? 0,
    spoken: rows.map((row) => row.language),
  };
};

const spanOf = (within: string): string =>
  within === '' ? 'all' : `${within.length === 4 ? 'year' : 'month'}:${within}`;

/** How many articles stand on a listing `s` in a language; for use in other queries. */
export const articlesOn = (listing: Sql, language: Sql): Sql => sql`coalesce((
  SELECT c.articles FROM listing_counts c
  WHERE c.listing = ${listing} AND c.language = ${language} AND c.span = 'all'), 0)`;

/** The articles of each year, or of each month of a year, newest first. Undated ones are in none. */
export const spansOf = async (
  req: ReaderScope['req'],
  { listing, language, within }: Place,
): Promise<{ span: string; articles: number }[]> => {
  const kind = within === '' ? 'year:' : `month:${within}-`;
  const rows = await runPrepared<{ span: string; articles: number }>(
    req,
    sql`SELECT span, articles FROM listing_counts
        WHERE listing = ${listing} AND language = ${language} AND articles > 0
          AND span > ${kind} AND span < ${`${kind}~`}
        ORDER BY span DESC`,
  );
  return rows.map(({ span, articles }) => ({ span: span.slice(span.indexOf(':') + 1), articles }));
};

/** The month in which the article at an offset stands: its last possible day, and how many come before that month. */
export const startOfPart = async (
  req: ReaderScope['req'],
  { listing, language, within }: Place,
  offset: number,
): Promise<{ upTo: string; before: number }> => {
  const [row] = await runPrepared<{ month: string; before: string }>(
    req,
    sql`SELECT month, before FROM (
          SELECT substr(span, 7) AS month, articles, sum(articles) OVER (ORDER BY span DESC) - articles AS before
          FROM listing_counts
          WHERE listing = ${listing} AND language = ${language} AND articles > 0
            AND span >= ${`month:${within}`} AND span <= ${`month:${within}~`}
        ) months
        WHERE before + articles > ${offset} ORDER BY before LIMIT 1`,
  );
  if (!row) return { upTo: `${within}~`, before: 0 };
  return { upTo: row.month.length < 7 ? row.month : `${row.month}~`, before: Number(row.before) };
};
