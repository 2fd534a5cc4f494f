import type { PayloadRequest } from 'payload';

import { citationFindings } from './citation-findings';
import { quotationOf, type QuotationStatus } from './citation-status-report';
import { mayReadArticle } from '@/articles/queries/visibility';

export type QuotationInArticle = QuotationStatus & {
  /** Of the citation. */
  key: string;
  /** The words of the text that it supports. */
  words: string;
};

/** The quoted words of an open edition in reading order, and how each stands; null for whoever may not know the article. */
export const quotationsInArticle = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly QuotationInArticle[] | null> => {
  if (!(await mayReadArticle(req, articleId))) return null;
  const judged = [...(await citationFindings(req, articleId)).values()];
  const { docs } = await req.payload.find({
    collection: 'citations',
    where: { article: { equals: articleId } },
    depth: 0,
    pagination: false,
    req,
  });
  const rows = new Map(docs.map((row) => [row.key, row]));
  return judged.flatMap(({ fact: { key, words, quotation } }) => {
    const row = rows.get(key);
    return row && quotation ? [{ key, words, ...quotationOf(row, quotation.verdict) }] : [];
  });
};
