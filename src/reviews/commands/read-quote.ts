import type { PayloadRequest } from 'payload';

import { quotableText } from '@/document/quotable-text';
import { findQuote, quoteOf, type Quote } from '@/document/quotes';
import { ok, type Result } from '@/platform/result';
import { draftedDocument } from '@/articles/queries/drafted-document';
import { commentFinding } from './comment-findings';
import { refuse, type Refusal } from '@/core/refusal';

/** Words that somebody selected or copied; what stood around them tells equal words apart. */
export type QuotedWords = { exact: string; prefix?: string; suffix?: string };

/**
 * The selector of quoted words, made from the text itself: so a pasted phrase gets its surroundings, and nothing
 * is kept that the text never said.
 */
export const readQuote = async (
  req: PayloadRequest,
  articleId: number,
  { exact, prefix = '', suffix = '' }: QuotedWords,
): Promise<Result<Quote, Refusal>> => {
  const place = { field: 'quote' };
  const words = exact.trim();
  if (words.length > limit) {
    const params = { length: words.length, limit };
    return refuse(422, commentFinding('quote-too-long', params, place));
  }
  const { document } = await draftedDocument(req, articleId);
  const text = document ? quotableText(document).text : '';
  const around = { prefix: prefix.slice(-limit), suffix: suffix.slice(0, limit) };
  const found = findQuote(text, { exact: words, ...around });
  const params = { words };
  if (!found) return refuse(422, commentFinding('quote-not-found', params, place));
  return ok(quoteOf(text, found.start, found.end));
};

const limit = 1000; // characters
