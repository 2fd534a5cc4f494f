import { runPrepared, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import { collator } from '@/platform/formats';
import type { SeriesListView, Subject } from '../views/views-finding';
import type { ReaderScope } from '../queries/reader-scope';
import { label } from '../queries/reader-sql';

const pageSize = 50;

type Section = 'topics' | 'series';
type Named = { id: number; slug: string; name: string; articles: number };

/** The topics with something to be read in the language of the page, by name. They stand on one page: few give many. */
export const topicsList = async (scope: ReaderScope): Promise<readonly Subject[]> =>
  described(scope, 'topics', await named(scope, 'topics'));

/** A page of the series with something to be read in the language of the page, by name. */
export const seriesList = async (scope: ReaderScope, page: number): Promise<SeriesListView> => {
  const all = await named(scope, 'series');
  const part = all.slice((page - 1) * pageSize, page * pageSize);
  return {
    rows: await described(scope, 'series', part),
    page,
    total: all.length,
    totalPages: Math.max(1, Math.ceil(all.length / pageSize)),
  };
};

/** Only names and counts of all, since the order of a language's alphabet is not the database's. */
const named = async ({ req, language }: ReaderScope, section: Section): Promise<Named[]> => {
  const rows = await runPrepared<Named>(req, namedRows(section, language));
  const { compare } = collator(language);
  return rows.sort((one, other) => compare(one.name, other.name));
};

const namedRows = (table: Section, language: ReaderScope['language']) => {
  const column = table === 'topics' ? 'name' : 'title';
  const locales = sql.identifier(`${table}_locales`);
  const said = (of: string) => sql`${sql.identifier(of)}.${sql.identifier(column)}`;
  const kind = table === 'topics' ? 'topic' : 'series';
  return sql`
    SELECT o.id, o.slug, c.articles,
      coalesce(${said('own')}, ${said('english')}, ${label({ table, column, parent: sql`o.id`, language })}, o.slug) AS name
    FROM listing_counts c JOIN ${sql.identifier(table)} o ON o.id = substr(c.listing, ${kind.length + 2}::int)::int
    LEFT JOIN ${locales} own ON own._parent_id = o.id AND own._locale = ${language}
    LEFT JOIN ${locales} english ON english._parent_id = o.id AND english._locale = 'en'
    WHERE c.language = ${language} AND c.span = 'all' AND c.articles > 0
      AND c.listing > ${`${kind}:`} AND c.listing < ${`${kind};`}`;
};

const described = async (
  { req, language, languages }: ReaderScope,
  section: Section,
  part: readonly Named[],
): Promise<Subject[]> => {
  const said = label({ table: section, column: 'description', parent: sql`o.id`, language });
  const ids = JSON.stringify(part.map(({ id }) => id));
  const rows = await runPrepared<{ id: number; description: string | null }>(
    req,
    sql`SELECT o.id, ${said} AS description FROM ${sql.identifier(section)} o
        WHERE o.id = ANY (ARRAY(SELECT value::int FROM jsonb_array_elements_text(${ids}::jsonb)))`,
  );
  const descriptions = new Map(rows.map(({ id, description }) => [id, description]));
  return part.map(({ id, slug, name, articles }) => {
    const description = descriptions.get(id);
    return {
      label: name,
      href: pathOf(language, languages, section, slug),
      ...(description ? { description } : {}),
      articles,
    };
  });
};
