import { runPrepared, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { SearchView } from '@/reading/views/views-search';
import { label, readable } from '@/reading/queries/reader-sql';
import type { ReaderScope } from '@/reading/queries/reader-scope';

type Name = { slug: string; name: string | null };

/** People and topics with texts for readers whose names have the words of a question, the last one perhaps unfinished. */
export const searchNames = async (scope: ReaderScope, q: string): Promise<SearchView['names']> => {
  const [authors, topics] = await Promise.all([
    named(scope, 'authors', q),
    named(scope, 'topics', q),
  ]);
  return [...authors, ...topics];
};

const named = async (
  { req, language, languages }: ReaderScope,
  table: 'authors' | 'topics',
  q: string,
): Promise<SearchView['names']> => {
  const name = label({ table, column: 'name', parent: sql`o.id`, language });
  const locales = sql.identifier(`${table}_locales`);
  const id = sql.identifier(`${table}_id`);
  const rows = await runPrepared<Name>(
    req,
    sql`SELECT o.slug, ${name} AS name FROM ${sql.identifier(table)} o
        WHERE o.id IN (SELECT l._parent_id FROM ${locales} l
            WHERE to_tsvector('pg_catalog.simple', search_fold(l.name)) @@ search_prefix(${q}))
          AND EXISTS (SELECT FROM editions_rels r JOIN editions e ON e.id = r.parent_id
            WHERE r.${id} = o.id AND r.path = ${table} AND e.state IN ${readable})
        ORDER BY name LIMIT 4`,
  );
  return rows.map((row) => ({
    kind: table === 'authors' ? 'author' : 'topic',
    label: row.name ?? row.slug,
    href: pathOf(language, languages, table, row.slug),
  }));
};
