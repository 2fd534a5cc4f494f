import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';

/** What a reviewer is shown the difference from: an earlier round, or the edition that readers have. */
export type EarlierDocument = { document: FrozenDocument; round: number | null };

/**
 * The text with which an earlier round of the review began, or this one if it was revised since; else that of the edition
 * before. It may say the same. Undefined in the first round of a first edition.
 */
export const earlierDocument = async (
  req: { payload: BasePayload },
  editionId: number,
): Promise<EarlierDocument | undefined> => {
  const [row] = await runSql<EarlierDocument>(
    req,
    sql`SELECT * FROM (
          (SELECT d.document, d.round FROM reviewed_documents d
             JOIN editions e ON e.id = d.edition_id
            WHERE e.id = ${editionId}
              AND (d.round < e.round OR d.content_hash <> e.content_hash)
            ORDER BY d.round DESC, d.submitted_at LIMIT 1)
          UNION ALL
          (SELECT before.document, NULL::int FROM editions before
             JOIN editions e ON e.article_id = before.article_id AND before.number < e.number
            WHERE e.id = ${editionId} AND before.document IS NOT NULL
              AND before.published_at IS NOT NULL
            ORDER BY before.number DESC LIMIT 1)
        ) earlier LIMIT 1`,
  );
  return row;
};

/** The text of a round of the review that has this hash; else the one with which the round began. */
export const documentOfRound = async (
  req: { payload: BasePayload },
  editionId: number,
  { round, contentHash }: { round: number; contentHash: string | null },
): Promise<FrozenDocument | undefined> => {
  const [row] = await runSql<Pick<EarlierDocument, 'document'>>(
    req,
    sql`SELECT document FROM reviewed_documents
        WHERE edition_id = ${editionId} AND round = ${round}
        ORDER BY content_hash IS NOT DISTINCT FROM ${contentHash} DESC, submitted_at LIMIT 1`,
  );
  return row?.document;
};
