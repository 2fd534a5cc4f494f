import type { PayloadRequest } from 'payload';

import { readCovers, type Cover, type Lack } from '@/link-checks/rules/link-waiver';
import type { QuotationVerdict } from '../rules/quotation-verdicts';
import type { Difference } from '../rules/quotation/weigh';
import type { Citation } from '@/payload-types';
import type { Finding } from '@/platform/finding';
import { lackOf } from '@/editions/rules/waivable';
import { citationFindings } from './citation-findings';
import { mayReadArticle } from '@/articles/queries/visibility';
import { idOf } from '@/articles/queries/related-ids';

/** How a citation of an open edition stands: what is the matter, and what people and copies say of it. */
export type CitationStatusReport = {
  key: string;
  article: number;
  /** What stands between it and the readers. */
  findings: readonly Finding[];
  /** What somebody may let it stand without, for a reason. */
  waivable: readonly Lack[];
  waiver: { reason: string; by: string | null; at: string | null; covers: readonly Cover[] } | null;
  /** How the words that it quotes stand in the copies; null where it quotes nothing. */
  quotation: QuotationStatus | null;
};

export type QuotationStatus = {
  /** `unchecked` also where the words or the sources are others by now. */
  verdict: QuotationVerdict;
  likeness: number | null;
  found: string | null;
  differences: readonly Difference[];
  snapshot: number | null;
  checkedAt: string | null;
};

/** Null where there is no such citation, or none that this person may know of. */
export const citationStatus = async (
  req: PayloadRequest,
  key: string,
): Promise<CitationStatusReport | null> => {
  const { docs } = await req.payload.find({
    collection: 'citations',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    req,
  });
  const [row] = docs;
  const article = idOf(row?.article);
  if (!row || article === null || !(await mayReadArticle(req, article))) return null;
  const judged = (await citationFindings(req, article)).get(key);
  const findings = judged?.findings ?? [];
  const lacking = new Set(findings.map(lackOf).filter((lack) => lack !== undefined));
  return {
    key,
    article,
    findings,
    waivable: [...lacking],
    waiver: await waiverOf(req, row),
    quotation: judged?.fact.quotation ? quotationOf(row, judged.fact.quotation.verdict) : null,
  };
};

const waiverOf = async (
  req: PayloadRequest,
  { linkWaiver }: Citation,
): Promise<CitationStatusReport['waiver']> => {
  const { reason, at, covers } = linkWaiver ?? {};
  if (!reason) return null;
  const by = idOf(linkWaiver?.by);
  const person =
    by === null
      ? null
      : await req.payload.findByID({
          collection: 'users',
          id: by,
          depth: 0,
          req,
          disableErrors: true,
        });
  return { reason, by: person?.name ?? null, at: at ?? null, covers: readCovers(covers) };
};

export const quotationOf = (
  { quotationCheck }: Citation,
  verdict: QuotationVerdict,
): QuotationStatus => {
  const check = verdict === 'unchecked' ? undefined : quotationCheck;
  return {
    verdict,
    likeness: check?.likeness ?? null,
    found: check?.found ?? null,
    // Written by the checker alone.
    differences: (check?.differences as Difference[] | null | undefined) ?? [],
    snapshot: idOf(check?.snapshot),
    checkedAt: check?.checkedAt ?? null,
  };
};
