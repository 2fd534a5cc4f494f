import type { PayloadRequest } from 'payload';

import { citationFinding } from '@/citations/rules/findings';
import { runSql, sql } from '@/database/sql';
import { linkFinding } from '../rules/findings';
import { ok, type Result } from '@/platform/result';
import { followNewSnapshot } from './follow-new-snapshot';
import { inTransaction } from '@/core/in-transaction';
import { mayWaive, reasonToWaive } from '@/citations/commands/may-waive';
import { refuse, type Refusal } from '@/core/refusal';

export type InsistOnCopy = {
  /** Id of the copy, and of the source of which it is one. */
  copy: number;
  source: number;
  reason: string;
};

type Insisted = { copy: number; reason: string | null };

/**
 * Counts a copy although the rules for pages say that it does not show what was cited: somebody has looked and says why. It
 * takes what a waiver takes, and stands on the record of the source.
 */
export const insistOnCopy = (
  req: PayloadRequest,
  { copy, source, reason }: InsistOnCopy,
): Promise<Result<Insisted, Refusal>> =>
  inTransaction(req, async () => {
    const given = await reasonToWaive(req, reason, 'link');
    if (!given.ok) return given;
    const found = await lockCopy(req, copy, source);
    if (!found) return refuse(404, linkFinding('copy-not-found'));
    if (!found.fault) return refuse(422, linkFinding('copy-counts-already'));
    await write(req, found, given.value, 'copy-insisted-on');
    return ok({ copy, reason: given.value });
  });

/** Takes that back: the rules for pages decide again. */
export const withdrawInsistence = (
  req: PayloadRequest,
  { copy, source }: Omit<InsistOnCopy, 'reason'>,
): Promise<Result<Insisted, Refusal>> =>
  inTransaction(req, async () => {
    if (!mayWaive(req)) return refuse(403, citationFinding('link-waiver-not-yours'));
    const found = await lockCopy(req, copy, source);
    if (!found) return refuse(404, linkFinding('copy-not-found'));
    if (found.reason) await write(req, found, null, 'copy-insistence-withdrawn');
    return ok({ copy, reason: null });
  });

type Found = { id: number; source: number; fault: string | null; reason: string | null };

/** Copies of what was merged into a source are shown with its own. */
const lockCopy = async (
  req: PayloadRequest,
  copy: number,
  source: number,
): Promise<Found | undefined> => {
  const [found] = await runSql<Found>(
    req,
    sql`SELECT n.id, n.source_id AS source, nullif(n.fault, '') AS fault,
          nullif(n.insistence_reason, '') AS reason
        FROM snapshots n JOIN sources s ON s.id = n.source_id
        WHERE n.id = ${copy} AND coalesce(s.merged_into_id, s.id) = (
          SELECT coalesce(merged_into_id, id) FROM sources WHERE id = ${source})
        FOR UPDATE OF n`,
  );
  return found;
};

const write = async (
  req: PayloadRequest,
  { id, source, fault, reason: before }: Found,
  reason: string | null,
  event: 'copy-insisted-on' | 'copy-insistence-withdrawn',
): Promise<void> => {
  const by = req.user?.id ?? null;
  await runSql(
    req,
    sql`UPDATE snapshots SET insistence_reason = ${reason}, insistence_by_id = ${reason ? by : null},
          insistence_at = CASE WHEN ${reason !== null} THEN now() END
        WHERE id = ${id}`,
  );
  const detail = JSON.stringify({ snapshot: id, fault, reason: reason ?? before });
  await runSql(
    req,
    sql`INSERT INTO source_log (source_id, event, by_user, detail)
        VALUES (${source}, ${event}, ${by}, ${detail}::jsonb)`,
  );
  await followNewSnapshot(req, { source });
};
