import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { mayReadArticle } from '../queries/visibility';
import { textAccess } from '../queries/text-access';
import { workflowFinding } from '@/editions/rules/findings';
import { isTextOpen } from '@/editions/rules/permissions';
import { personOf } from '@/core/actor';
import { refuse, type Refusal } from '@/core/refusal';

/**
 * Refuses a change of an article's text, metadata or citations where its state or the person's role
 * does not allow it. Call it in the transaction of the change, with the article locked.
 */
export const requireOpenText = async (
  req: PayloadRequest,
  { articleId }: { articleId: number },
): Promise<Result<void, Refusal>> => {
  const actor = personOf(req);
  if (req.user && !actor) return refuse(403, workflowFinding('text-not-yours', { state: 'draft' }));
  if (actor && !(await mayReadArticle(req, articleId))) {
    return refuse(404, workflowFinding('article-not-found'));
  }
  const { state, mayEdit } = await textAccess(req, articleId, actor);
  if (mayEdit) return ok(undefined);
  return state !== 'none' && isTextOpen(state)
    ? refuse(403, workflowFinding('text-not-yours', { state }))
    : refuse(409, workflowFinding('text-not-editable', { state }));
};
