import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/**
 * The articles in whose title or text each of the words stands, or one that begins with it, by id. Whether they reach the
 * person is asked elsewhere.
 */
export const articlesWithWords = async (
  req: PayloadRequest,
  words: string,
): Promise<ReadonlySet<number>> => {
  const rows = await runSql<{ id: number }>(
    req,
    sql`SELECT article_id AS id FROM article_words, (
          SELECT string_agg(quote_literal(lexeme) || ':*', ' & ') AS wanted
          FROM unnest(to_tsvector('pg_catalog.simple', search_fold(${words}::text)))) AS asked
        WHERE words @@ asked.wanted::tsquery`,
  );
  return new Set(rows.map(({ id }) => id));
};
