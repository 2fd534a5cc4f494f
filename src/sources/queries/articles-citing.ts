import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Ids of the articles whose citations at the desk rest on a source, in order. */
export const articlesCiting = async (req: PayloadRequest, sourceId: number): Promise<number[]> => {
  const rows = await runSql<{ id: number }>(
    req,
    sql`SELECT DISTINCT citations.article_id AS id FROM citations_cites
        JOIN citations ON citations.id = citations_cites._parent_id
        WHERE citations_cites.source_id = ${sourceId} ORDER BY 1`,
  );
  return rows.map(({ id }) => id);
};
