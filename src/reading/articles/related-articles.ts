import { runPrepared, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import type { ArticleLiveMetadata, Link } from '../views/views';
import { type RowColumns, rowOf } from './article-row';
import type { ReaderScope } from '../queries/reader-scope';
import { label, readable, rowColumns } from '../queries/reader-sql';

type Neighbour = { title: string; slug: string };

type Row = {
  series: { slug: string; title: string | null } | null;
  previous: Neighbour | null;
  next: Neighbour | null;
  related: RowColumns[] | null;
  sizes: Record<string, number> | null;
};

/** Where one may go from an article, and how large its files are. */
export type RelatedArticles = Pick<ArticleLiveMetadata, 'series' | 'related'> & {
  /** In bytes, by format; of those that are made. */
  readonly sizes: Readonly<Record<string, number>>;
};

type Edition = { id: number; document: FrozenDocument; contentHash: string | null };

/** What is joined to a readable edition beside its own live metadata; one query. */
export const relatedArticles = async (
  scope: ReaderScope,
  edition: Edition,
): Promise<RelatedArticles> => {
  const { position } = edition.document.metadata.series ?? {};
  const [row] = await runPrepared<Row>(scope.req, relatedRow(scope, edition, position ?? null));
  const { languages, language } = scope;
  const linkTo = ({ title, slug }: Neighbour): Link => ({
    label: title,
    href: pathOf(language, languages, 'articles', slug),
  });
  return {
    sizes: row?.sizes ?? {},
    ...(row?.related ? { related: relatedOf(row, languages) } : {}),
    ...(row?.series
      ? {
          series: {
            label: row.series.title ?? row.series.slug,
            href: pathOf(language, languages, 'series', row.series.slug),
            ...(position === undefined ? {} : { position }),
            ...(row.previous ? { previous: linkTo(row.previous) } : {}),
            ...(row.next ? { next: linkTo(row.next) } : {}),
          },
        }
      : {}),
  };
};

/** The neighbours in the series have their places already. */
const relatedOf = ({ related, previous, next }: Row, languages: readonly Language[]) =>
  (related ?? [])
    .filter(({ slug }) => slug !== previous?.slug && slug !== next?.slug)
    .slice(0, shown)
    .map((one) => rowOf(one, languages));

const shown = 4;

const relatedRow = (
  { language }: ReaderScope,
  { id, contentHash }: Edition,
  position: number | null,
) => sql`
  SELECT
    (SELECT jsonb_build_object('slug', s.slug,
       'title', ${label({ table: 'series', column: 'title', parent: sql`s.id`, language })})
     FROM series s WHERE s.id = own.series_id) AS series,
    ${neighbour(sql`${placeInSeries} < ${position}::numeric ORDER BY ${placeInSeries} DESC, e.id DESC`)} AS previous,
    ${neighbour(sql`${placeInSeries} > ${position}::numeric ORDER BY ${placeInSeries}, e.id`)} AS next,
    (SELECT jsonb_agg(to_jsonb(found)) FROM (
       SELECT ${rowColumns(language)} FROM (${closest}) c JOIN editions e ON e.id = c.id
       ORDER BY c.score DESC, e.date DESC NULLS LAST, e.id DESC) found) AS related,
    (SELECT jsonb_object_agg(made.format, made.size) FROM (
       SELECT DISTINCT ON (format) format, size FROM renditions
       WHERE content_hash = ${contentHash} ORDER BY format, made_at DESC) made) AS sizes
  FROM editions own WHERE own.id = ${id}`;

const placeInSeries = sql`(e.document #>> '{metadata,series,position}')::numeric`;

/** By the index on the parts of a series. */
const neighbour = (which: ReturnType<typeof sql>) => sql`(
  SELECT jsonb_build_object('title', e.title, 'slug', e.slug) FROM editions e
  WHERE e.series_id = own.series_id AND e.language = own.language AND e.state IN ${readable}
    AND ${which} LIMIT 1)`;

/**
 * A shared work or series says more than a shared author or topic. Only the newest of each listing are weighed, so that it
 * costs the same in a large publication.
 */
const closest = sql`
  SELECT other.id, sum(shared.score) AS score FROM (
    SELECT near.edition_id AS id, 2 AS score
    FROM editions_rels r CROSS JOIN LATERAL (
      SELECT s.edition_id FROM listing_entries s
      WHERE s.listing = CASE r.path WHEN 'topics' THEN 'topic:' || r.topics_id ELSE 'author:' || r.authors_id END
        AND s.language = own.language::text
      ORDER BY s.day DESC, s.edition_id DESC LIMIT 40) near
    WHERE r.parent_id = own.id AND r.path IN ('topics', 'authors')
    UNION ALL (
      SELECT s.edition_id, 3 FROM listing_entries s
      WHERE s.listing = 'series:' || own.series_id AND s.language = own.language::text
      ORDER BY s.day DESC, s.edition_id DESC LIMIT 40)
    UNION ALL
    SELECT near.edition_id, 3
    FROM (SELECT DISTINCT source_id FROM edition_references WHERE edition_id = own.id LIMIT 60) cited
    CROSS JOIN LATERAL (
      SELECT DISTINCT n.edition_id FROM edition_references n WHERE n.source_id = cited.source_id
      ORDER BY n.edition_id DESC LIMIT 20) near
  ) shared
  JOIN editions other ON other.id = shared.id
  WHERE other.state = 'published' AND other.language = own.language
    AND other.article_id <> own.article_id
  GROUP BY other.id ORDER BY sum(shared.score) DESC, max(other.date) DESC NULLS LAST, other.id DESC
  LIMIT 6`; // two of them may be neighbours in the series
