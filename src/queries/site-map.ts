import { runSql, sql } from '@/database/sql';
import { fixedPages, pathOf, type Section } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import { readable } from './reader-sql';
import type { ReaderScope } from './reader-scope';

/** A path of the site and the day of its last change, where known. */
export type SitePath = { readonly path: string; readonly changed?: string };

/** The protocol allows 50,000 addresses in one file. */
const most = 50_000;

type Row = { section: Section; key: string; language: Language; changed: string | null };

/** Every page that search engines should know, in all languages; newest articles first. */
export const siteMap = async ({
  req,
  languages,
}: Pick<ReaderScope, 'req' | 'languages'>): Promise<SitePath[]> => {
  const rows = await runSql<Row>(req, pages);
  return [
    ...fixedPages(languages).map((path) => ({ path })),
    ...rows
      .filter(({ language }) => languages.includes(language))
      .map(({ section, key, language, changed }) => ({
        path: pathOf(language, languages, section, key),
        ...(changed ? { changed } : {}),
      })),
  ].slice(0, most);
};

const named = (section: 'authors' | 'topics') => sql`
  SELECT DISTINCT ${section} AS section, o.slug AS key, e.language::text AS language, NULL AS changed
  FROM editions e JOIN editions_rels r ON r.parent_id = e.id AND r.path = ${section}
  JOIN ${sql.identifier(section)} o ON o.id = r.${sql.identifier(`${section}_id`)}
  WHERE e.state IN ${readable}`;

const pages = sql`
  (SELECT 'articles' AS section, e.slug AS key, e.language::text AS language,
     to_char(greatest(e.published_at, e.retracted_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS changed
   FROM editions e WHERE e.state IN ${readable} ORDER BY e.published_at DESC LIMIT ${most})
  UNION ALL ${named('authors')} UNION ALL ${named('topics')}`;
