import { sql } from '@/database/sql';
import type { Language } from '@/platform/language';

type Sql = ReturnType<typeof sql>;

/** The editions of the article of `e` that readers had or have, the latest first, as one JSON list. */
export const history: Sql = sql`(
  SELECT jsonb_agg(jsonb_build_object('number', p.number, 'kind', p.kind, 'state', p.state,
    'publishedAt', p.published_at, 'publicNote', p.public_note, 'notice', p.notice,
    'isPublic', p.is_public) ORDER BY p.number DESC)
  FROM editions p
  WHERE p.article_id = e.article_id AND p.state IN ('published', 'retracted', 'superseded'))`;

/** What strangers may read as the present face of an article; `withdrawn` is live but not readable. */
export const readable = sql`('published', 'retracted')`;

/** Kinds of addresses that stand and fall with an article, which is their target. */
export const ofArticle = sql`('article', 'export', 'edition')`;

type Localized = { table: string; column: string; parent: Sql; language: Language | Sql };

/** A label in the language of the page, else in English, else in any. */
export const label = ({ table, column, parent, language }: Localized): Sql => sql`(
  SELECT l.${sql.identifier(column)} FROM ${sql.identifier(`${table}_locales`)} l
  WHERE l._parent_id = ${parent}
  ORDER BY (l._locale::text = ${language}) DESC, (l._locale = 'en') DESC
  LIMIT 1)`;

/** Columns of a row in a list of articles; `e` is the edition. See `rowOf` for their reading. */
export const rowColumns = (language: Language): Sql => sql`
  e.title, e.slug, e.language::text AS language, e.article_kind::text AS kind, e.standfirst,
  e.date, e.state::text AS state,
  (SELECT jsonb_agg(${label({ table: 'authors', column: 'name', parent: sql`r.authors_id`, language })} ORDER BY r."order")
   FROM editions_rels r WHERE r.parent_id = e.id AND r.path = 'authors') AS authors,
  (SELECT jsonb_agg(jsonb_build_object('slug', t.slug, 'name', ${label({ table: 'topics', column: 'name', parent: sql`t.id`, language })}) ORDER BY r."order")
   FROM editions_rels r JOIN topics t ON t.id = r.topics_id
   WHERE r.parent_id = e.id AND r.path = 'topics') AS topics`;

/** Columns of an article for the public API; `e` is the edition. See `publicArticleOf`. */
export const publicColumns = (withDocument: boolean): Sql => sql`
  e.article_id, e.slug, e.language::text AS language, e.article_kind::text AS kind, e.title,
  e.standfirst, e.date, e.state::text AS state, e.number, e.published_at, e.first_published_at,
  e.content_hash, e.kind::text AS edition_kind, e.public_note, e.notice, e.review_due,
  ${history} AS editions, ${labelled('authors')} AS authors, ${labelled('topics')} AS topics
  ${withDocument ? sql`, e.document` : sql``}`;

const labelled = (table: 'authors' | 'topics'): Sql => {
  const id = sql.identifier(`${table}_id`);
  const name = label({
    table,
    column: 'name',
    parent: sql`o.id`,
    language: sql`e.language::text`,
  });
  return sql`(
    SELECT jsonb_agg(jsonb_build_object('slug', o.slug, 'name', ${name}) ORDER BY r."order")
    FROM editions_rels r JOIN ${sql.identifier(table)} o ON o.id = r.${id}
    WHERE r.parent_id = e.id AND r.path = ${table})`;
};

/** Whether the edition `e` names an author or a topic. */
export const isRelated = (table: 'authors' | 'topics', slug: string): Sql =>
  sql`EXISTS (SELECT FROM editions_rels r
      JOIN ${sql.identifier(table)} o ON o.id = r.${sql.identifier(`${table}_id`)}
      WHERE r.parent_id = e.id AND r.path = ${table} AND o.slug = ${slug})`;

/** A pattern for whatever contains these words as they stand. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
