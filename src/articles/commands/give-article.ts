import type { PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { asExecutor } from '@/editions/executor/executor-token';
import { workflowFinding } from '@/editions/rules/findings';
import { overviewFinding } from '@/overviews/rules/findings';
import { ok, type Result } from '@/platform/result';
import { deskPeople } from '@/reviews/queries/desk-people';
import { storedText } from '../queries/stored-text';
import { mayReadArticle } from '../queries/visibility';
import { countRevision } from './count-revision';
import { lockArticle } from './lock-article';

/** Gives an article to another owner, in whatever state it is: whose it is says nothing in the text. */
export const giveArticle = (
  req: PayloadRequest,
  { articleId, owner }: { articleId: number; owner: number },
): Promise<Result<{ article: number }, Refusal>> =>
  inTransaction(req, async () => {
    const person = personOf(req);
    if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
    const article = (await mayReadArticle(req, articleId)) && (await lockArticle(req, articleId));
    if (!article) return refuse(404, workflowFinding('article-not-found'));
    if (!person.roles.includes('editor')) return refuse(403, overviewFinding('owner-not-yours'));
    const people = await deskPeople(req);
    const found = people.find(({ id }) => id === owner);
    if (!found?.roles.some((role) => role === 'writer' || role === 'editor')) {
      return refuse(422, overviewFinding('owner-unknown', {}, { field: 'owner' }));
    }
    const before = await storedText(req, articleId);
    await req.payload.update({
      collection: 'articles',
      id: articleId,
      data: { owner },
      req: asExecutor(req),
      depth: 0,
    });
    await countRevision(req, { articleId, fields: ['owner'], before });
    return ok({ article: articleId });
  });
