import { plainWords } from '@/citations/rules/markup';
import { runPrepared, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { Suggestion } from '@/reading/views/views-search';
import { readable } from '@/reading/queries/reader-sql';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import { searchNames } from './search-names';

/** What somebody who is still typing may mean: titles first, then people, topics and cited works. */
export const searchSuggestions = async (scope: ReaderScope, q: string): Promise<Suggestion[]> => {
  if (q.length < 2) return [];
  const [titles, names, sources] = await Promise.all([
    titlesLike(scope, q),
    searchNames(scope, q),
    sourcesLike(scope, q),
  ]);
  const others = [...names, ...sources].slice(0, 8 - Math.min(titles.length, 5));
  return [...titles, ...others].slice(0, 8);
};

const titlesLike = async (
  { req, language, languages }: ReaderScope,
  q: string,
): Promise<Suggestion[]> => {
  const rows = await runPrepared<{ title: string; slug: string }>(
    req,
    sql`SELECT e.title, e.slug FROM search_titles(${language}::text, search_prefix(${q})) WITH ORDINALITY AS found (id, at)
        JOIN editions e ON e.id = found.id ORDER BY found.at`,
  );
  return rows.map(({ title, slug }) => ({
    kind: 'article',
    label: title,
    href: pathOf(language, languages, 'articles', slug),
  }));
};

/** One word of a title is in many titles: works are suggested from the third letter on. */
const sourcesLike = async (
  { req, language, languages }: ReaderScope,
  q: string,
): Promise<Suggestion[]> => {
  if (q.length < 3) return [];
  const rows = await runPrepared<{ key: string; title: string }>(
    req,
    sql`SELECT s.key, s.title FROM (
          SELECT id, key, title FROM sources
          WHERE to_tsvector('pg_catalog.simple', search_fold(title)) @@ search_prefix(${q}) LIMIT 40) s
        WHERE EXISTS (SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
          WHERE r.source_id = s.id AND e.state IN ${readable})
        LIMIT 3`,
  );
  return rows.map(({ key, title }) => ({
    kind: 'source',
    label: plainWords(title),
    href: pathOf(language, languages, 'sources', key),
  }));
};
