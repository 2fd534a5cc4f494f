import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Ids of the photographs of authors whose name stands over a public edition. */
export const publicPortraits = async (req: PayloadRequest): Promise<number[]> => {
  const rows = await runSql<{ id: number }>(
    req,
    sql`SELECT DISTINCT authors.photo_id AS id
        FROM authors
        JOIN editions_rels ON editions_rels.authors_id = authors.id
        JOIN editions ON editions.id = editions_rels.parent_id
        WHERE authors.photo_id IS NOT NULL
          AND editions.is_public`,
  );
  return rows.map(({ id }) => id);
};
