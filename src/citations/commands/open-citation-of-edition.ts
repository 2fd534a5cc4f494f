import type { PayloadRequest } from 'payload';

import { citationFinding } from '../rules/findings';
import type { Result } from '@/platform/result';
import { ok } from '@/platform/result';
import { mayReadArticle } from '@/articles/queries/visibility';
import { idOf } from '@/articles/queries/related-ids';
import { isOpen } from '@/editions/rules/states';
import { personOf } from '@/core/actor';
import { lockArticle } from '@/articles/commands/lock-article';
import { citationByKey, isSameInstant, type OpenCitation } from './open-citation';
import { refuse, type Refusal } from '@/core/refusal';

/**
 * A citation of an article whose edition is not public yet, whether or not its text may still change, the article
 * locked until the transaction ends.
 */
export const openCitationOfEdition = async (
  req: PayloadRequest,
  key: string,
  expectedUpdatedAt?: string,
): Promise<Result<OpenCitation, Refusal>> => {
  const articleId = idOf((await citationByKey(req, key))?.article);
  const isKnown = articleId !== null && (!personOf(req) || (await mayReadArticle(req, articleId)));
  if (!isKnown) return refuse(404, citationFinding('citation-not-found'));
  const article = await lockArticle(req, articleId);
  const row = await citationByKey(req, key);
  if (!article || !row) return refuse(404, citationFinding('citation-not-found'));
  if (!article.editions.some(({ state }) => isOpen(state))) {
    return refuse(409, citationFinding('citation-not-open'));
  }
  if (expectedUpdatedAt !== undefined && !isSameInstant(expectedUpdatedAt, row.updatedAt)) {
    return refuse(409, citationFinding('citation-changed'));
  }
  return ok({ row, articleId });
};
