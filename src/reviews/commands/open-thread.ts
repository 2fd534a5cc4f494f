import type { PayloadRequest } from 'payload';

import type { Comment } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { mayReadArticle } from '@/articles/queries/visibility';
import { idOf } from '@/articles/queries/related-ids';
import type { Actor } from '@/editions/rules/actor';
import { workflowFinding } from '@/editions/rules/findings';
import { personOf } from '@/core/actor';
import { commentFinding } from './comment-findings';
import { lockArticle, type LockedArticle } from '@/articles/commands/lock-article';
import { refuse, type Refusal } from '@/core/refusal';

export type Person = Extract<Actor, { kind: 'user' }>;

/** Where somebody takes part in a discussion: an article that they may read, locked until the transaction ends. */
export type OpenDiscussion = { person: Person; article: LockedArticle };

export const openDiscussion = async (
  req: PayloadRequest,
  articleId: number,
): Promise<Result<OpenDiscussion, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  // Locked like everything that changes what a decision depends on: a comment may block the next approval.
  const article = await lockArticle(req, articleId);
  const isTheirs = article !== null && (await mayReadArticle(req, articleId));
  return isTheirs ? ok({ person, article }) : refuse(404, workflowFinding('article-not-found'));
};

/** One comment, and its thread from the first to the last. */
export type OpenThread = OpenDiscussion & {
  comment: Comment;
  first: Comment;
  thread: readonly Comment[];
};

/** A comment that somebody does something about. One that they may not know of is not found. */
export const openThread = async (
  req: PayloadRequest,
  commentId: number,
): Promise<Result<OpenThread, Refusal>> => {
  const notFound = refuse(404, commentFinding('comment-not-found'));
  const [seen] = await commentsWhere(req, { id: { equals: commentId } });
  const articleId = idOf(seen?.article);
  if (!seen || articleId === null) return notFound;
  const discussion = await openDiscussion(req, articleId);
  if (!discussion.ok) return discussion.error.status === 404 ? notFound : discussion;
  const firstId = idOf(seen.replyTo) ?? commentId;
  // Read under the lock: the thread may have gone on meanwhile.
  const thread = await commentsWhere(req, {
    or: [{ id: { equals: firstId } }, { replyTo: { equals: firstId } }],
  });
  const [first, comment] = [firstId, commentId].map((id) => thread.find((one) => one.id === id));
  return first && comment ? ok({ ...discussion.value, comment, first, thread }) : notFound;
};

type Where = Parameters<PayloadRequest['payload']['find']>[0]['where'];

const commentsWhere = async (req: PayloadRequest, where: Where): Promise<Comment[]> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where,
    sort: ['createdAt', 'id'],
    pagination: false,
    depth: 0,
    req,
  });
  return docs;
};
