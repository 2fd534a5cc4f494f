import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { bylinedUsers } from '@/articles/queries/bylined-users';

export type AffectedTranslation = {
  /** Of what was noted on it. */
  key: string;
  article: number;
  owner: number | null;
  bylined: readonly number[];
  /** Title of the text that it translates. */
  original: string;
  /** What the readers of that are told. */
  note: string;
};

/** The translations that have to be looked at because of an edition, and have not been yet. */
export const affectedTranslations = async (
  req: PayloadRequest,
  edition: number,
): Promise<readonly AffectedTranslation[]> => {
  const rows = await runSql<Omit<AffectedTranslation, 'bylined'>>(
    req,
    sql`SELECT key, article_id AS article, owner_id AS owner,
          coalesce(params->>'title', '') AS original, coalesce(params->>'note', '') AS note
        FROM article_findings JOIN articles ON articles.id = article_id
        WHERE cause_edition_id = ${edition} AND closed_at IS NULL
          AND rule LIKE 'translation-%' ORDER BY article_findings.id`,
  );
  return Promise.all(
    rows.map(async (row) => ({ ...row, bylined: await bylinedUsers(req, row.article) })),
  );
};
