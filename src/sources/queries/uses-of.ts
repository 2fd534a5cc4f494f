import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { hiddenArticles } from '@/articles/queries/visibility';

type Query = ReturnType<typeof sql>;

/**
 * Titles of what names a record: editions, articles, other records. At most ten, for a message; an article that does
 * not reach the person is named without its title.
 * Texts and frozen documents are searched too, so this is for rare questions.
 */
export const usesOf = async (
  req: PayloadRequest,
  collection: UsedCollection,
  id: number,
): Promise<string[]> => {
  const hidden = JSON.stringify(await hiddenArticles(req));
  const rows = await runSql<{ title: string | null }>(
    req,
    sql`SELECT DISTINCT
          CASE WHEN ${hidden}::jsonb @> to_jsonb(article_id) THEN NULL ELSE title END AS title
        FROM (${uses[collection](id)}) AS uses (title, article_id) LIMIT 10`,
  );
  return rows.map(({ title }) => title ?? '…');
};

/** An edition shows its title once it is published, and its article's before. */
const editionTitle = sql`COALESCE(editions.title, articles.title) || ' (' || editions.number || ')'`;
const editions = sql`editions JOIN articles ON articles.id = editions.article_id`;

const uses = {
  sources: (id) => sql`
    SELECT ${editionTitle}, articles.id FROM ${editions}
      JOIN edition_references ON edition_references.edition_id = editions.id
      WHERE edition_references.source_id = ${id}
    UNION SELECT articles.title, articles.id FROM citations_cites
      JOIN citations ON citations.id = citations_cites._parent_id
      JOIN articles ON articles.id = citations.article_id
      WHERE citations_cites.source_id = ${id}
    UNION SELECT url, NULL FROM link_checks WHERE source_id = ${id}
    UNION SELECT filename, NULL FROM snapshots WHERE source_id = ${id}
    UNION SELECT ${editionTitle}, articles.id FROM ${editions}
      JOIN sources ON sources.id = ${id}
      WHERE editions.document -> 'references' @> jsonb_build_array(jsonb_build_object('id', sources.key))
    UNION SELECT coalesce(title, key), NULL FROM sources WHERE merged_into_id = ${id}
    UNION SELECT coalesce(surviving.title, surviving.key), NULL FROM sources merged
      JOIN sources surviving ON surviving.id = merged.merged_into_id WHERE merged.id = ${id}
    UNION SELECT address, NULL FROM capture_attempts WHERE source_id = ${id}`,
  authors: (id) => sql`
    SELECT ${editionTitle}, articles.id FROM ${editions}
      JOIN editions_rels ON editions_rels.parent_id = editions.id
      WHERE editions_rels.authors_id = ${id}
    UNION SELECT articles.title, articles.id FROM articles_bylines
      JOIN articles ON articles.id = articles_bylines._parent_id
      WHERE articles_bylines.author_id = ${id}`,
  topics: (id) => sql`
    SELECT ${editionTitle}, articles.id FROM ${editions}
      JOIN editions_rels ON editions_rels.parent_id = editions.id
      WHERE editions_rels.topics_id = ${id}
    UNION SELECT articles.title, articles.id FROM articles_rels
      JOIN articles ON articles.id = articles_rels.parent_id
      WHERE articles_rels.topics_id = ${id}`,
  series: (id) => sql`
    SELECT ${editionTitle}, articles.id FROM ${editions} WHERE editions.series_id = ${id}
    UNION SELECT title, id FROM articles WHERE series_id = ${id}`,
  media: (id) => sql`
    SELECT ${editionTitle}, articles.id FROM ${editions}
      JOIN media ON media.id = ${id}
      WHERE jsonb_path_exists(editions.document, '$.**.sha256 ? (@ == $digest)',
        jsonb_build_object('digest', media.sha256))
    UNION SELECT title, id FROM articles WHERE hero_image_id = ${id}
    UNION SELECT title, id FROM articles
      WHERE jsonb_path_exists(body, '$.**.image ? (@ == $id || @.id == $id)',
        jsonb_build_object('id', ${id}::int))
    UNION SELECT authors_locales.name, NULL FROM authors
      JOIN authors_locales ON authors_locales._parent_id = authors.id
      WHERE authors.photo_id = ${id}
    UNION SELECT publication_locales.name, NULL FROM publication
      JOIN publication_locales ON publication_locales._parent_id = publication.id
      WHERE ${id} IN (publication.logo_id, publication.logo_dark_id)`,
} as const satisfies Record<string, (id: number) => Query>;

export type UsedCollection = keyof typeof uses;
