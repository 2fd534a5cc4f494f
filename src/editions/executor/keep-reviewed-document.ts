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
        ON CONFLICT (edition_id, round) DO NOTHING`,
  );
  return ok(undefined);
};
