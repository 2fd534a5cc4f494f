import { runSql, sql } from '@/database/sql';
import { fixedPages, pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import type { SiteMapPage } from '@/reading/views/views';
import { readable } from '@/reading/queries/reader-sql';
import type { ReaderScope } from '@/reading/queries/reader-scope';

type Scope = Pick<ReaderScope, 'req' | 'languages'>;

/** Articles of one file; the protocol allows 50,000 addresses, and a small file is read anew sooner. */
const span = 10_000;
/** As it stands in the index `editions_sitemap_parts`. */
const partOf = sql.raw(String(span));

/** A file of articles: its number, and the day of the last change in it. */
export type SiteMapPart = { readonly part: number; readonly changed: string };

/** The files that hold all articles. An article stays in its file, so that a change touches one of them. */
export const siteMapParts = async ({ req }: Scope): Promise<SiteMapPart[]> =>
  runSql<SiteMapPart>(
    req,
    sql`SELECT n + 1 AS part, newest.changed
        FROM generate_series(0, (SELECT max(article_id) FROM editions) / ${span}::int) AS n
        CROSS JOIN LATERAL (
          SELECT ${changedOn} AS changed FROM editions e
          WHERE e.article_id / ${partOf} = n AND e.state IN ${readable} AND e.published_at IS NOT NULL
          ORDER BY greatest(e.published_at, e.retracted_at) DESC LIMIT 1) newest
        ORDER BY part`,
  );

/** The articles of one file, each with its translations. */
export const siteMapArticles = async (
  { req, languages }: Scope,
  part: number,
): Promise<SiteMapPage[]> => {
  const rows = await runSql<ArticleRow>(
    req,
    sql`SELECT e.slug, e.language::text AS language, ${changedOn} AS changed, (
          SELECT jsonb_agg(jsonb_build_object('language', o.language, 'slug', o.slug) ORDER BY o.language)
          FROM articles own
          JOIN articles other ON other.translation_group = own.translation_group AND other.id <> own.id
          JOIN editions o ON o.article_id = other.id AND o.state IN ${readable}
          WHERE own.id = e.article_id) AS translations
        FROM editions e WHERE e.state IN ${readable}
          AND e.article_id >= ${(part - 1) * span}::int AND e.article_id < ${part * span}::int
        ORDER BY e.published_at DESC`,
  );
  return rows
    .filter(({ language }) => languages.includes(language))
    .map(({ translations, changed, ...own }) => {
      const all = translations ? [own, ...translations] : [];
      return {
        path: pathOf(own.language, languages, 'articles', own.slug),
        ...(changed ? { changed } : {}),
        alternates: all.map(({ language, slug }) => ({
          language,
          href: pathOf(language, languages, 'articles', slug),
        })),
      };
    });
};

/** Every other page that search engines should know, in all languages. */
export const siteMapPages = async ({ req, languages }: Scope): Promise<SiteMapPage[]> => {
  const rows = await runSql<NamedRow>(
    req,
    sql`${named('authors')} UNION ALL ${named('topics')} UNION ALL ${named('series')}
        UNION ALL ${spans} ORDER BY section, key, language LIMIT 49000`,
  );
  return [
    ...fixedPages(languages).map((path) => ({ path })),
    ...rows
      .filter(({ language }) => languages.includes(language))
      .map(({ section, key, language }) => ({
        // Only the key of a part of the archive has a slash in it, which is its own.
        path: `${pathOf(language, languages, section)}/${key.split('/').map(encodeURIComponent).join('/')}`,
      })),
  ];
};

type ArticleRow = Spoken & { changed: string | null; translations: Spoken[] | null };
type Spoken = { language: Language; slug: string };
type NamedRow = {
  section: keyof typeof listings | 'archive';
  key: string;
  language: Language;
};

const changedOn = sql`
  to_char(greatest(e.published_at, e.retracted_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;

const listings = { authors: 'author:', topics: 'topic:', series: 'series:' } as const;

/** Who and what has something to be read in a language; each has one row there. */
const named = (section: keyof typeof listings) => sql`
  SELECT ${section} AS section, o.slug AS key, c.language
  FROM ${sql.identifier(section)} o JOIN listing_counts c
    ON c.listing = ${listings[section]} || o.id AND c.span = 'all' AND c.articles > 0`;

/** Years and months of the archive. */
const spans = sql`
  SELECT 'archive' AS section, replace(substr(span, strpos(span, ':') + 1), '-', '/') AS key, language
  FROM listing_counts WHERE listing = 'all' AND articles > 0 AND span ~ '^(year:.{4}|month:.{7})$'`;
