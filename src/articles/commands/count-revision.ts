import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { personOf, systemActor } from '@/core/actor';

export type CountedRevision = { revision: number; revisedBy: number | null };

/**
 * Counts a save that changed something of an article, and remembers whose it was and what it touched, for
 * whoever saves over an older one. Call it with the article locked.
 *
 * @param fields names of the fields that are different now
 */
export const countRevision = async (
  req: PayloadRequest,
  { articleId, fields }: { articleId: number; fields: readonly string[] },
): Promise<CountedRevision> => {
  const revisedBy = req.user?.id ?? null;
  const [row] = await runSql<{ revision: number }>(
    req,
    sql`UPDATE articles SET revision = coalesce(revision, 0) + 1, revised_by_id = ${revisedBy}
        WHERE id = ${articleId} RETURNING revision::int AS revision`,
  );
  if (!row) throw new Error(`There is no article ${articleId}`);
  const { revision } = row;
  await runSql(
    req,
    sql`UPDATE _articles_v SET version_revision = ${revision}, version_revised_by_id = ${revisedBy}
        WHERE parent_id = ${articleId} AND latest`,
  );
  const { name } = personOf(req) ?? systemActor;
  await runSql(
    req,
    sql`INSERT INTO article_revisions (article_id, revision, fields, by_name)
        SELECT ${articleId}, ${revision}, array_agg(field), ${name}
        FROM jsonb_array_elements_text(${JSON.stringify(fields)}::jsonb) AS field`,
  );
  await forgetOld(req, articleId);
  return { revision, revisedBy };
};

/** Nobody has had a form open for that long. */
const remembered = '30 days';

const forgetOld = (req: PayloadRequest, articleId: number) =>
  runSql(
    req,
    sql`DELETE FROM article_revisions
        WHERE article_id = ${articleId} AND at < now() - ${remembered}::interval`,
  );
