import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { textDigest, wentBack, type StepBack, type StoredText } from '../rules/text-steps';

type Row = { revision: number; before: StepBack | null; digest: string | null };

/**
 * The text of an article as it was at an earlier revision, from the present one and what each revision since has changed.
 * Null where that is not known any more, or was written past the commands: the digest says so.
 *
 * @param present the text at the revision `now`
 */
export const textAt = async (
  req: PayloadRequest,
  articleId: number,
  { revision, present, now }: { revision: number; present: StoredText; now: number },
): Promise<StoredText | null> => {
  if (revision === now) return present;
  const rows = await runSql<Row>(
    req,
    sql`SELECT revision, before, before_digest AS digest FROM article_revisions
        WHERE article_id = ${articleId} AND revision > ${revision} ORDER BY revision DESC`,
  );
  if (revision > now || rows.length !== now - revision) return null;
  let text = present;
  for (const { before } of rows) {
    if (!before) return null;
    text = wentBack(text, before);
  }
  return textDigest(text) === rows.at(-1)?.digest ? text : null;
};
