import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import type { Refusal } from '@/core/refusal';
import type { Decided, EditionStatus } from './verb';

/** Keeps what a round of the review began with, so that the next one can show what changed since. */
export const keepReviewedDocument = async (
  req: PayloadRequest,
  { drafted, written }: Decided & { written: EditionStatus },
): Promise<Result<void, Refusal>> => {
  if (!drafted?.document) return ok(undefined);
  const { edition, round, contentHash } = written;
  await runSql(
    req,
    sql`INSERT INTO reviewed_documents (edition_id, round, content_hash, document)
        VALUES (${edition}, ${round}, ${contentHash}, ${JSON.stringify(drafted.document)}::jsonb)
        ON CONFLICT DO NOTHING`,
  );
  return ok(undefined);
};

/** Keeps a text that another one is about to replace if a reviewer decided on it or checked a claim of it: theirs is what changes are shown from. */
export const keepLookedAtDocument = async (
  req: PayloadRequest,
  { edition }: Decided,
): Promise<Result<void, Refusal>> => {
  if (!edition) return ok(undefined);
  await runSql(
    req,
    sql`INSERT INTO reviewed_documents (edition_id, round, content_hash, document)
        SELECT e.id, e.round, e.content_hash, e.document FROM editions e
        WHERE e.id = ${edition.id} AND e.document IS NOT NULL AND EXISTS (
          SELECT FROM transitions t
          WHERE t.edition_id = e.id AND t.content_hash = e.content_hash
            AND t.event IN ('approve', 'request_changes', 'check_claim'))
        ON CONFLICT DO NOTHING`,
  );
  return ok(undefined);
};
