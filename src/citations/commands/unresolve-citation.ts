import type { PayloadRequest } from 'payload';

import type { Citation } from '@/payload-types';
import type { Result } from '@/platform/result';
import { inTransaction } from '@/core/in-transaction';
import { openCitation } from './open-citation';
import type { Refusal } from '@/core/refusal';
import { writeCitation } from './write-citation';

/** Takes back a source or a waiver: the words need one again. The note and quotation stay. */
export const unresolveCitation = (
  req: PayloadRequest,
  { key, expectedUpdatedAt }: { key: string; expectedUpdatedAt?: string },
): Promise<Result<Citation, Refusal>> =>
  inTransaction(req, async () => {
    const open = await openCitation(req, key, expectedUpdatedAt);
    if (!open.ok) return open;
    const nothing = { reason: null, by: null, at: null };
    return writeCitation(
      req,
      open.value,
      { status: 'unresolved', cites: [], waiver: nothing, resolvedBy: null, resolvedAt: null },
      'contribution',
    );
  });
