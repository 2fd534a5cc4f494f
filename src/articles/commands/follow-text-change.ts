import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { isOpen } from '@/editions/rules/states';
import { inTransaction } from '@/core/in-transaction';
import { lockArticle } from './lock-article';
import { rebuildDocument } from '@/editions/executor/rebuild-document';
import { recordContribution } from '@/editions/executor/record-contribution';
import type { Refusal } from '@/core/refusal';

/**
 * What follows when an article's text or its citations have changed: the person has contributed to the
 * open edition, and under review its document is built anew. Every command that changes either calls it
 * in its own transaction, after its writes; a refusal undoes them.
 */
export const followTextChange = (
  req: PayloadRequest,
  { articleId }: { articleId: number },
): Promise<Result<void, Refusal>> =>
  inTransaction(req, async () => {
    const article = await lockArticle(req, articleId);
    const open = article?.editions.find(({ state }) => isOpen(state));
    if (!open) return ok(undefined);
    await recordContribution(req, { articleId, editionId: open.id });
    if (open.state !== 'in_review') return ok(undefined);
    const rebuilt = await rebuildDocument(req, { articleId });
    return rebuilt.ok ? ok(undefined) : rebuilt;
  });
