import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** What happened to an article's text since a revision. */
export type TextChanges = {
  /** The present one. */
  revision: number;
  /** Who saved last, and when (ISO 8601). Null where nobody remembers any more. */
  by: string | null;
  at: string | null;
  /** Names of the fields that were changed since, in the order of their first change. */
  fields: readonly string[];
};

type Row = { revision: number; by: string | null; at: string | null; fields: string[] | null };

export const textChanges = async (
  req: PayloadRequest,
  articleId: number,
  since: number,
): Promise<TextChanges> => {
  const [row] = await runSql<Row>(
    req,
    sql`SELECT coalesce(articles.revision, 0)::int AS revision, last.by_name AS by,
          to_json(last.at) #>> '{}' AS at,
          (SELECT json_agg(field ORDER BY first) FROM (
            SELECT field, min(r.revision) AS first
            FROM article_revisions r, unnest(r.fields) AS field
            WHERE r.article_id = articles.id AND r.revision > ${since} GROUP BY field
          ) AS changed) AS fields
        FROM articles
        LEFT JOIN article_revisions last
          ON last.article_id = articles.id AND last.revision = articles.revision
        WHERE articles.id = ${articleId}`,
  );
  if (!row) throw new Error(`There is no article ${articleId}`);
  const { revision, by, at, fields } = row;
  return { revision, by, at: at && new Date(at).toISOString(), fields: fields ?? [] };
};
