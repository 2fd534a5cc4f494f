import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { personOf, systemActor } from '@/core/actor';
import { storedText } from '../queries/stored-text';
import { stepBack, textDigest, type StoredText } from '../rules/text-steps';

export type CountedRevision = { revision: number; revisedBy: number | null };

export type Revised = {
  articleId: number;
  /** Names of the fields that are different now. */
  fields: readonly string[];
  /** The text before, under the same lock. */
  before: StoredText;
  /** The text as it is stored now, for whoever has read it. */
  after?: StoredText;
  /** The revision that the save had started from, where others had saved since. */
  mergedFrom?: number | undefined;
  /** The name that whoever saved gave the save. */
  saveId?: string | undefined;
};

/**
 * Counts a save that changed something of an article, and remembers whose it was, what it touched and how that was before,
 * so that a save which started earlier can be merged. Call it with the article locked, after the text was written.
 */
export const countRevision = async (
  req: PayloadRequest,
  revised: Revised,
): Promise<CountedRevision> => {
  const { articleId } = revised;
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
  await keepStep(req, revision, revised);
  await forgetOld(req, articleId);
  return { revision, revisedBy };
};

const keepStep = async (req: PayloadRequest, revision: number, revised: Revised): Promise<void> => {
  const { articleId, fields, before, mergedFrom, saveId } = revised;
  const after = revised.after ?? (await storedText(req, articleId));
  const { name } = personOf(req) ?? systemActor;
  const step = JSON.stringify(stepBack(before, after));
  await runSql(
    req,
    sql`INSERT INTO article_revisions
          (article_id, revision, fields, by_name, by_id, before, before_digest, merged_from, save_id)
        SELECT ${articleId}, ${revision}, array_agg(field), ${name}, ${req.user?.id ?? null},
          ${step}::jsonb, ${textDigest(before)}, ${mergedFrom ?? null}, ${saveId ?? null}
        FROM jsonb_array_elements_text(${JSON.stringify(fields)}::jsonb) AS field`,
  );
};

/** Nobody has had a form open for that long. */
const remembered = '30 days';

const forgetOld = (req: PayloadRequest, articleId: number) =>
  runSql(
    req,
    sql`DELETE FROM article_revisions
        WHERE article_id = ${articleId} AND at < now() - ${remembered}::interval`,
  );
