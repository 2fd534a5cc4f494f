import type { PayloadRequest } from 'payload';

import { citationFinding } from '../rules/findings';
import type { Citation } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { logLinkWaiver } from './log-link-waiver';
import { openCitationOfEdition } from './open-citation-of-edition';
import { refuse, type Refusal } from '@/core/refusal';
import { mayWaive } from './may-waive';

/** Takes a waiver back: the citation stands by its link, its copy and its words alone again. */
export const withdrawLinkWaiver = (
  req: PayloadRequest,
  { key, expectedUpdatedAt }: { key: string; expectedUpdatedAt?: string },
): Promise<Result<Citation, Refusal>> =>
  inTransaction(req, async () => {
    if (!mayWaive(req)) return refuse(403, citationFinding('link-waiver-not-yours'));
    const open = await openCitationOfEdition(req, key, expectedUpdatedAt);
    if (!open.ok) return open;
    const { row } = open.value;
    const { reason, covers } = row.linkWaiver ?? {};
    if (!reason) return ok(row);
    await logLinkWaiver(req, row, 'link-waiver-withdrawn', { reason, covers });
    return ok(
      await req.payload.update({
        collection: 'citations',
        id: row.id,
        data: { linkWaiver: { reason: null, by: null, at: null, covers: null } },
        req: asExecutor(req),
        depth: 0,
      }),
    );
  });
