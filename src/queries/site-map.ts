import { runSql, sql } from '@/database/sql';
import { fixedPages, pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import type { SiteMapPage } from '@/site/views';
import { readable } from './reader-sql';
import type { ReaderScope } from './reader-scope';

type Scope = Pick<ReaderScope, 'req' | 'languages'>;

/** Articles of one file; the protocol allows 50,000 addresses, and a small file is read anew sooner. */
const span = 10_000;

/** A file of articles: its number, and the day of the last change in it. */
export type SiteMapPart = { readonly part: number; readonly changed: string };

/** The files that hold all articles. An article stays in its file, so that a change touches one of them. */
export const siteMapParts = async ({ req }: Scope): Promise<SiteMapPart[]> =>
  runSql<SiteMapPart>(
    req,
    sql`SELECT e.article_id / ${span}::int + 1 AS part, max(${changedOn}) AS changed
        FROM editions e WHERE e.state IN ${readable} AND e.published_at IS NOT NULL
        GROUP BY 1 ORDER BY 1`,
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
  const rows = await runSql<NamedRow>(req, sql`${named('authors')} UNION ALL ${named('topics')}`);
  return [
    ...fixedPages(languages).map((path) => ({ path })),
    ...rows
      .filter(({ language }) => languages.includes(language))
      .map(({ section, key, language }) => ({ path: pathOf(language, languages, section, key) })),
  ].slice(0, 50_000);
};

type ArticleRow = Spoken & { changed: string | null; translations: Spoken[] | null };
type Spoken = { language: Language; slug: string };
type NamedRow = { section: 'authors' | 'topics'; key: string; language: Language };

const changedOn = sql`
  to_char(greatest(e.published_at, e.retracted_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;

const named = (section: 'authors' | 'topics') => sql`
  SELECT DISTINCT ${section} AS section, o.slug AS key, e.language::text AS language
  FROM editions e JOIN editions_rels r ON r.parent_id = e.id AND r.path = ${section}
  JOIN ${sql.identifier(section)} o ON o.id = r.${sql.identifier(`${section}_id`)}
  WHERE e.state IN ${readable}`;
