import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { captureFinding, type CaptureRefusal } from '../rules/capture-outcome';
import type { Finding } from '@/platform/finding';
import { env } from '@/platform/env';
import { ok, type Result } from '@/platform/result';
import { enqueue } from '@/core/enqueue';
import { inTransaction } from '@/core/in-transaction';
import type { Refusal } from '@/core/refusal';

export type FailedTry = {
  source: number;
  address: string;
  at: Date;
  outcome: CaptureRefusal;
  /** Status or error, or what came instead of the page. */
  detail: string | null;
  /** What is kept of it as evidence. */
  snapshot?: number | null;
};
export type CaptureFailure = { outcome: CaptureRefusal; finding: Finding };

/**
 * Records why there is no copy of a page. That is an outcome, not a refusal: what hinders is outside. Somebody else may have
 * a copy, so an archive is asked where one is configured.
 */
export const recordCaptureFailure = (
  req: PayloadRequest,
  { source, address, at, outcome, detail, snapshot = null }: FailedTry,
): Promise<Result<CaptureFailure, Refusal>> =>
  inTransaction(req, async () => {
    await recordCaptureAttempt(req, { source, address, at, outcome, detail, snapshot });
    if (env().mementoTimeGate !== undefined && outcome !== 'address-refused') {
      const key = `ensure-archived-copy-is-known:${source}`;
      await enqueue(req, 'ensure-archived-copy-is-known', { sourceId: source }, { key });
    }
    return ok({ outcome, finding: captureFinding(outcome, { address, detail }) });
  });

type Attempt = {
  source: number;
  address: string;
  at: Date;
  outcome: string;
  detail: string | null;
  snapshot: number | null;
};

export const recordCaptureAttempt = async (
  req: PayloadRequest,
  { source, address, at, outcome, detail, snapshot }: Attempt,
): Promise<void> => {
  await runSql(
    req,
    sql`INSERT INTO capture_attempts (source_id, address, at, outcome, detail, snapshot_id)
        VALUES (${source}, ${address}, ${at.toISOString()}::timestamptz, ${outcome}, ${detail}, ${snapshot})`,
  );
};
