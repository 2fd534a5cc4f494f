import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload';

import { isExecutor } from '@/editions/executor/executor-token';
import { followTextChange } from '@/articles/commands/follow-text-change';
import { lockArticle } from '@/articles/commands/lock-article';
import { requestQuotationCheck } from '@/citations/commands/request-quotation-check';
import { requireOpenText } from '@/articles/commands/require-open-text';
import type { Citation } from '@/payload-types';

import { refuseAtDesk } from './refuse-at-desk';
import { throwRefusal } from './throw-refusal';

/** A citation is as open as the text it stands in, and stays with its article. */
export const guardCitation: CollectionBeforeChangeHook<Citation> = async (change) => {
  const { data, originalDoc, context, req } = change;
  const articleId = idOf(originalDoc?.article ?? data.article);
  if (isExecutor(context) || articleId === undefined) return data;
  await lockArticle(req, articleId);
  const allowed = await requireOpenText(req, { articleId });
  if (!allowed.ok) throwRefusal(allowed.error);
  return { ...data, article: articleId };
};

/**
 * A changed note is a contribution, and under review a changed document. Other quoted words, or words of another source, are
 * looked for in its copies, whoever changed them.
 */
export const followCitation: CollectionAfterChangeHook<Citation> = async ({
  doc,
  previousDoc,
  context,
  req,
}) => {
  if (doc.quotation && quotes(doc) !== quotes(previousDoc)) {
    await requestQuotationCheck(req, { citationKey: doc.key });
  }
  const articleId = idOf(doc.article);
  if (isExecutor(context) || articleId === undefined) return doc;
  const followed = await followTextChange(req, { articleId });
  if (!followed.ok) throwRefusal(followed.error);
  return doc;
};

/** A row outlives its mark: undo and paste bring the mark back. */
export const keepCitation: CollectionBeforeDeleteHook = ({ context, req }) => {
  if (!isExecutor(context)) refuseAtDesk(req, 409, 'citations-stay');
};

/** What is quoted, and from what. */
const quotes = (citation: Partial<Citation> | undefined): string =>
  JSON.stringify([citation?.quotation, (citation?.cites ?? []).map(({ source }) => idOf(source))]);

const idOf = (related: number | { id: number } | undefined): number | undefined =>
  typeof related === 'object' ? related.id : related;
