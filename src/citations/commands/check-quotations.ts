import type { PayloadRequest } from 'payload';

import { askedOf } from '../rules/quotation/asked';
import { bestCheck, type BestCheck } from '../rules/quotation/best-check';
import { runSql, sql } from '@/database/sql';
import { ok } from '@/platform/result';
import { latestCopies } from '@/link-checks/queries/latest-copies';
import { quotingCitations, type Quoting, type QuotingCitation } from '../queries/quoting-citations';
import { inTransaction } from '@/core/in-transaction';
import { lockArticle } from '@/articles/commands/lock-article';

/**
 * Looks for quoted words in the kept copies of what they are quoted from, and notes beside each citation what came of it. That
 * is an observation: nobody contributed to the text by it, the document and its hash stay as they are, and so does the
 * instant at which somebody last changed the citation. Gives back how many citations were looked at.
 */
export const checkQuotations = async (
  req: PayloadRequest,
  which: Quoting,
  now: Date,
): Promise<number> => {
  const citations = await quotingCitations(req, which);
  for (const citation of citations) {
    const copies = await latestCopies(req, citation.sources, citation.foundIn);
    const best = bestCheck(citation.quotation, copies);
    await inTransaction(req, async () => ok(await note(req, citation, best, now)));
  }
  return citations.length;
};

/**
 * Where the words were changed while we looked, the change has asked for a look of its own, and this one, which names what
 * was asked, must not stand over the other's.
 */
const note = async (
  req: PayloadRequest,
  { id, article, quotation, sources }: QuotingCitation,
  best: BestCheck | null,
  now: Date,
): Promise<void> => {
  // A command that holds the article has read the row and writes all of it.
  await lockArticle(req, article);
  await runSql(
    req,
    sql`UPDATE citations SET
          quotation_check_verdict = ${best?.verdict ?? 'unchecked'},
          quotation_check_likeness = ${best?.likeness ?? null},
          quotation_check_found = ${best?.found ?? null},
          quotation_check_asked = ${askedOf(quotation, sources)},
          quotation_check_differences = ${best?.differences ? JSON.stringify(best.differences) : null}::jsonb,
          quotation_check_snapshot_id = ${best?.copy ?? null},
          quotation_check_checked_at = ${now.toISOString()}::timestamptz
        WHERE id = ${id} AND quotation = ${quotation}`,
  );
};
