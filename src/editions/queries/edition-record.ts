import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Approval, EditionFacts } from '../rules/edition-facts';

export type EditionRecord = Pick<EditionFacts, 'approvals'> & {
  startedBy: number | null;
  forcedBy: number | null;
  retractionProposedBy: number | null;
};

/** Who did what in an edition's life, as far as later decisions ask. */
export const editionRecord = async (
  req: PayloadRequest,
  editionId: number | null,
): Promise<EditionRecord> => {
  if (editionId === null) return noRecord;
  const rows = await runSql<{ event: string; sequence: string; actor_id: number | null }>(
    req,
    sql`SELECT event, sequence, actor_id FROM transitions
        WHERE edition_id = ${editionId}
          AND (sequence = 1 OR event IN ('force_publish', 'propose_retraction'))
        ORDER BY sequence DESC`,
  );
  const actorOf = (event: string) => rows.find((row) => row.event === event)?.actor_id ?? null;
  return {
    startedBy: rows.find(({ sequence }) => Number(sequence) === 1)?.actor_id ?? null,
    forcedBy: actorOf('force_publish'),
    retractionProposedBy: actorOf('propose_retraction'),
    approvals: await approvalsOf(req, editionId),
  };
};

const noRecord: EditionRecord = {
  startedBy: null,
  forcedBy: null,
  retractionProposedBy: null,
  approvals: [],
};

const approvalsOf = async (req: PayloadRequest, editionId: number): Promise<readonly Approval[]> =>
  runSql<Approval>(
    req,
    sql`SELECT user_id AS "user", stage::int, round::int, content_hash AS "contentHash",
          voided_at IS NOT NULL AS voided
        FROM approvals WHERE edition_id = ${editionId} ORDER BY id`,
  );
