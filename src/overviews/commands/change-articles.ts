import type { PayloadRequest } from 'payload';

import { addTopic } from '@/articles/commands/add-topic';
import { giveArticle } from '@/articles/commands/give-article';
import { mayReadArticle } from '@/articles/queries/visibility';
import { personOf } from '@/core/actor';
import { refuse, type Refusal } from '@/core/refusal';
import { runSql, sql } from '@/database/sql';
import { workflowFinding } from '@/editions/rules/findings';
import type { Finding } from '@/platform/finding';
import { ok, type Result } from '@/platform/result';
import { assignReviewer } from '@/reviews/commands/assign-reviewer';
import { overviewFinding } from '../rules/findings';
import { planArticle } from './plan-article';

/** One change for many articles; each goes through the command of its own. */
export type ArticleChange =
  | { kind: 'owner'; person: number }
  /** In the stage in which the article is. */
  | { kind: 'reviewer'; person: number }
  /** ISO 8601, or null for no day. */
  | { kind: 'due'; at: string | null }
  | { kind: 'topic'; topic: number };

/** What became of each article. */
export type Changed = {
  done: readonly number[];
  refused: readonly { article: number; findings: readonly Finding[] }[];
};

/** Articles that are changed at once, at most. */
const most = 200;

/** Changes articles one after another, each in a transaction of its own: a refusal of one holds back no other. */
export const changeArticles = async (
  req: PayloadRequest,
  articles: readonly number[],
  change: ArticleChange,
): Promise<Result<Changed, Refusal>> => {
  if (!personOf(req)) return refuse(403, workflowFinding('not-logged-in'));
  if (articles.length > most) return refuse(422, overviewFinding('bulk-too-many', { most }));
  const done: number[] = [];
  const refused: { article: number; findings: readonly Finding[] }[] = [];
  for (const article of new Set(articles)) {
    const result = await changeOne(req, article, change);
    if (result.ok) done.push(article);
    else refused.push({ article, findings: result.error.findings });
  }
  return ok({ done, refused });
};

const changeOne = (
  req: PayloadRequest,
  article: number,
  change: ArticleChange,
): Promise<Result<unknown, Refusal>> => {
  switch (change.kind) {
    case 'owner':
      return giveArticle(req, { articleId: article, owner: change.person });
    case 'reviewer':
      return askReviewer(req, article, change.person);
    case 'due':
      return planArticle(req, { article, dueAt: change.at });
    case 'topic':
      return addTopic(req, { articleId: article, topic: change.topic });
  }
};

const askReviewer = async (
  req: PayloadRequest,
  article: number,
  user: number,
): Promise<Result<unknown, Refusal>> => {
  if (!(await mayReadArticle(req, article))) {
    return refuse(404, workflowFinding('article-not-found'));
  }
  const [row] = await runSql<{ stage: string | null }>(
    req,
    sql`SELECT e.policy #>> ARRAY['stages', e.stage::int::text, 'name'] AS stage
        FROM articles a JOIN editions e ON e.id = a.open_edition_id
        WHERE a.id = ${article} AND e.state = 'in_review'`,
  );
  return row?.stage
    ? assignReviewer(req, { articleId: article, stage: row.stage, user })
    : refuse(409, overviewFinding('review-none-open'));
};
