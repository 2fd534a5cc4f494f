import type { PayloadRequest } from 'payload';

import { citationFinding } from '../rules/findings';
import {
  coversLink,
  coversQuotation,
  readCovers,
  type Cover,
  type Lack,
} from '@/link-checks/rules/link-waiver';
import type { Citation } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { citationFindings } from '../queries/citation-findings';
import { coversFor } from '@/editions/rules/waivable';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { logLinkWaiver } from './log-link-waiver';
import { openCitationOfEdition } from './open-citation-of-edition';
import { reasonToWaive } from './may-waive';
import { refuse, type Refusal } from '@/core/refusal';

export type WaiveLink = {
  key: string;
  reason?: string;
  /** What the citation may stand without. Left out, the link and the copy: quoted words only where they are named. */
  lacks?: readonly Lack[];
  expectedUpdatedAt?: string;
};

/**
 * Lets a citation stand although its page does not open, is not kept, or does not say what is quoted: for what is
 * lacking now, at exactly this address and in exactly these words, for a reason. Nobody contributes to the text by that:
 * it changes no word of it and no hash. So it may be done as long as an edition is open, and after its approval too.
 */
export const waiveLink = (
  req: PayloadRequest,
  { key, reason = '', lacks = ['link', 'copy'], expectedUpdatedAt }: WaiveLink,
): Promise<Result<Citation, Refusal>> =>
  inTransaction(req, async () => {
    const given = await reasonToWaive(req, reason, 'link');
    if (!given.ok) return given;
    const open = await openCitationOfEdition(req, key, expectedUpdatedAt);
    if (!open.ok) return open;
    const { row, articleId } = open.value;
    const judged = (await citationFindings(req, articleId)).get(key);
    const covers = judged ? coversFor(judged.fact, judged.findings, lacks) : [];
    if (covers.length === 0) return refuse(422, citationFinding('nothing-to-waive'));
    const earlier = row.linkWaiver?.reason ? readCovers(row.linkWaiver.covers) : [];
    const linkWaiver = {
      reason: given.value,
      by: req.user?.id ?? null,
      at: new Date().toISOString(),
      covers: [...earlier.filter((cover) => !isAmong(covers, cover)), ...covers],
    };
    await logLinkWaiver(req, row, 'link-waived', { reason: given.value, covers });
    return ok(
      await req.payload.update({
        collection: 'citations',
        id: row.id,
        data: { linkWaiver },
        req: asExecutor(req),
        depth: 0,
      }),
    );
  });

const isAmong = (covers: readonly Cover[], cover: Cover): boolean =>
  'quotation' in cover
    ? coversQuotation(covers, cover.quotation)
    : cover.lacks.every((lack) => coversLink(covers, cover.address, lack));
