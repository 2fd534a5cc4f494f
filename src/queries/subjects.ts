import { runPrepared, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { Subject } from '@/site/views-finding';
import type { ReaderScope } from './reader-scope';
import { label } from './reader-sql';
import { articlesOn } from './shelf-counts';

type Row = { slug: string; name: string | null; description: string | null; articles: number };

/** The topics or the series with something to be read in the language of the page, by name. */
export const subjects = async (
  { req, language, languages }: ReaderScope,
  section: 'topics' | 'series',
): Promise<readonly Subject[]> => {
  const rows = await runPrepared<Row>(req, subjectRows(section, language));
  const { compare } = new Intl.Collator(language);
  return rows
    .map(({ slug, name, description, articles }): Subject => ({
      label: name ?? slug,
      href: pathOf(language, languages, section, slug),
      ...(description ? { description } : {}),
      articles,
    }))
    .sort((one, other) => compare(one.label, other.label));
};

const subjectRows = (table: 'topics' | 'series', language: ReaderScope['language']) => {
  const said = (column: string) => label({ table, column, parent: sql`o.id`, language });
  const shelf = table === 'topics' ? sql`'topic:' || o.id` : sql`'series:' || o.id`;
  return sql`
    SELECT * FROM (
      SELECT o.slug, ${said(table === 'topics' ? 'name' : 'title')} AS name,
        ${said('description')} AS description, ${articlesOn(shelf, sql`${language}`)} AS articles
      FROM ${sql.identifier(table)} o
    ) counted WHERE articles > 0`;
};
