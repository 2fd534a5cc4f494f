import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { storedText } from '../queries/stored-text';
import { mayReadArticle } from '../queries/visibility';
import { wasPublished } from '../queries/was-published';
import { workflowFinding } from '@/editions/rules/findings';
import type { Role } from '@/editions/rules/states';
import { countRevision } from './count-revision';
import { deskFinding } from '@/core/desk-findings';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { lockArticle } from './lock-article';
import { refuse, type Refusal } from '@/core/refusal';

export type SetEmbargo = {
  articleId: number;
  restricted: boolean;
  /** Users who may read it besides those whom the rules name; left out, they stay. */
  readers?: readonly number[];
};

/**
 * Restricts the readership of an unpublished article, or opens it, in whatever state its edition is: the text may be
 * closed when the need appears. Publishers set embargoes that way, who do not edit texts.
 */
export const setEmbargo = (
  req: PayloadRequest,
  { articleId, restricted, readers }: SetEmbargo,
): Promise<Result<{ article: number; revision: number }, Refusal>> =>
  inTransaction(req, async () => {
    const article = await lockArticle(req, articleId);
    if (!article || (req.user && !(await mayReadArticle(req, articleId)))) {
      return refuse(404, workflowFinding('article-not-found'));
    }
    if (!(await mayEmbargo(req, articleId))) return refuse(403, deskFinding('embargo-not-yours'));
    const people = readers && [...new Set([...readers, ...(req.user ? [req.user.id] : [])])];
    const before = await storedText(req, articleId);
    await req.payload.update({
      collection: 'articles',
      id: articleId,
      data: { embargo: { restricted, ...(people ? { readers: people } : {}) } },
      req: asExecutor(req),
      depth: 0,
    });
    const { revision } = await countRevision(req, { articleId, fields: ['embargo'], before });
    return ok({ article: articleId, revision });
  });

const roles: readonly Role[] = ['editor', 'publisher'];

/** The owner, editors and publishers, while nothing is published; and the publication itself. */
export const mayEmbargo = async (req: PayloadRequest, articleId: number): Promise<boolean> => {
  if (await wasPublished(req, articleId)) return false;
  const { user } = req;
  if (!user || (user.active !== false && user.roles.some((role) => roles.includes(role)))) {
    return true;
  }
  const [row] = await runSql<{ owner: number | null }>(
    req,
    sql`SELECT owner_id AS owner FROM articles WHERE id = ${articleId}`,
  );
  return user.active !== false && row?.owner === user.id;
};
