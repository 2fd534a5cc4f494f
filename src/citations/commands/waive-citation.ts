import type { PayloadRequest } from 'payload';

import type { Citation } from '@/payload-types';
import type { Result } from '@/platform/result';
import { inTransaction } from '@/core/in-transaction';
import { reasonToWaive } from './may-waive';
import { openCitation } from './open-citation';
import type { Refusal } from '@/core/refusal';
import { writeCitation } from './write-citation';

export type WaiveCitation = { key: string; reason?: string; expectedUpdatedAt?: string };

/** Lets words stand without a source, for a reason that readers see. */
export const waiveCitation = (
  req: PayloadRequest,
  { key, reason = '', expectedUpdatedAt }: WaiveCitation,
): Promise<Result<Citation, Refusal>> =>
  inTransaction(req, async () => {
    const given = await reasonToWaive(req, reason, 'source');
    if (!given.ok) return given;
    const open = await openCitation(req, key, expectedUpdatedAt);
    if (!open.ok) return open;
    const waiver = { reason: given.value, by: req.user?.id ?? null, at: new Date().toISOString() };
    return writeCitation(req, open.value, { status: 'waived', waiver }, 'contribution');
  });
