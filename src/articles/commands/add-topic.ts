import type { PayloadRequest } from 'payload';

import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { runSql, sql } from '@/database/sql';
import { asExecutor } from '@/editions/executor/executor-token';
import { workflowFinding } from '@/editions/rules/findings';
import { overviewFinding } from '@/overviews/rules/findings';
import { ok, type Result } from '@/platform/result';
import { storedText } from '../queries/stored-text';
import { countRevision } from './count-revision';
import { followTextChange } from './follow-text-change';
import { lockArticle } from './lock-article';
import { requireOpenText } from './require-open-text';

/** Adds a topic to those of an article, as somebody would in its form: where its text may be changed. */
export const addTopic = (
  req: PayloadRequest,
  { articleId, topic }: { articleId: number; topic: number },
): Promise<Result<{ article: number }, Refusal>> =>
  inTransaction(req, async () => {
    const article = await lockArticle(req, articleId);
    if (!article) return refuse(404, workflowFinding('article-not-found'));
    const allowed = await requireOpenText(req, { articleId });
    if (!allowed.ok) return allowed;
    const known = await runSql(req, sql`SELECT FROM topics WHERE id = ${topic}`);
    if (known.length === 0) {
      return refuse(422, overviewFinding('topic-unknown', {}, { field: 'topics' }));
    }
    const topics = await topicsOf(req, articleId);
    if (topics.includes(topic)) return ok({ article: articleId });
    const before = await storedText(req, articleId);
    await req.payload.update({
      collection: 'articles',
      id: articleId,
      data: { topics: [...topics, topic] },
      req: asExecutor(req),
      depth: 0,
    });
    const followed = await followTextChange(req, { articleId });
    if (!followed.ok) return followed;
    await countRevision(req, { articleId, fields: ['topics'], before });
    return ok({ article: articleId });
  });

const topicsOf = async (req: PayloadRequest, articleId: number): Promise<readonly number[]> => {
  const rows = await runSql<{ topic: number }>(
    req,
    sql`SELECT topics_id AS topic FROM articles_rels
        WHERE parent_id = ${articleId} AND path = 'topics' ORDER BY "order"`,
  );
  return rows.map(({ topic }) => topic);
};
