import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { bylinedUsers } from '@/articles/queries/bylined-users';

/**
 * Adds people to those who contributed to an edition; nothing ever takes them off again. Whoever is
 * bylined at the moment is added with them. Call it with the edition locked.
 */
export const recordContribution = async (
  req: PayloadRequest,
  { articleId, editionId }: { articleId: number; editionId: number },
): Promise<void> => {
  const bylined = await bylinedUsers(req, articleId);
  const people = [...new Set([...(req.user ? [req.user.id] : []), ...bylined])];
  if (people.length === 0) return;
  await runSql(
    req,
    sql`INSERT INTO editions_rels ("order", parent_id, path, users_id)
        SELECT (SELECT coalesce(max("order"), 0) FROM editions_rels
                WHERE parent_id = ${editionId} AND path = 'contributors') + row_number() OVER (),
          ${editionId}::int, 'contributors', person::text::int
        FROM json_array_elements(${JSON.stringify(people)}::json) AS person
        WHERE person::text::int NOT IN (
          SELECT users_id FROM editions_rels
          WHERE parent_id = ${editionId} AND path = 'contributors')`,
  );
};
