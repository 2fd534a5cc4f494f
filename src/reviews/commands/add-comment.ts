import type { PayloadRequest } from 'payload';

import type { Comment } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { isOpen } from '@/editions/rules/states';
import { announceComment } from './announce-comment';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { nowOf } from '@/core/now-of';
import { openDiscussion, openThread } from './open-thread';
import { readQuote, type QuotedWords } from './read-quote';
import { readCommentBody, type CommentBody } from './read-comment-body';
import type { Refusal } from '@/core/refusal';

export type NewComment = CommentBody & {
  articleId: number;
  /** Left out, the comment is on the whole article. */
  quote?: QuotedWords;
  /** Holds approvals, and publication, until the thread is resolved. */
  blocking?: boolean;
};

/** Begins a thread on an article, or on words of it. */
export const addComment = (
  req: PayloadRequest,
  { articleId, quote, blocking = false, ...said }: NewComment,
): Promise<Result<Comment, Refusal>> =>
  inTransaction(req, async () => {
    const discussion = await openDiscussion(req, articleId);
    if (!discussion.ok) return discussion;
    const comment = await readCommentBody(req, articleId, said);
    if (!comment.ok) return comment;
    const quoted = quote?.exact.trim() ? await readQuote(req, articleId, quote) : undefined;
    if (quoted && !quoted.ok) return quoted;
    const { article, person } = discussion.value;
    const edition = article.editions.find(({ state }) => isOpen(state)) ?? article.editions[0];
    return keep(req, {
      ...comment.value,
      article: articleId,
      author: Number(person.id),
      edition: edition?.id,
      blocking,
      ...(quoted ? { quote: quoted.value } : {}),
    });
  });

/** Answers in a thread; an answer to an answer joins the same thread. Answers quote nothing and never block. */
export const answerComment = (
  req: PayloadRequest,
  { commentId, ...said }: CommentBody & { commentId: number },
): Promise<Result<Comment, Refusal>> =>
  inTransaction(req, async () => {
    const opened = await openThread(req, commentId);
    if (!opened.ok) return opened;
    const { article, first, person } = opened.value;
    const comment = await readCommentBody(req, article.id, said);
    if (!comment.ok) return comment;
    const edition = article.editions.find(({ state }) => isOpen(state)) ?? article.editions[0];
    return keep(req, {
      ...comment.value,
      article: article.id,
      author: Number(person.id),
      edition: edition?.id,
      blocking: false,
      replyTo: first.id,
    });
  });

type Kept = Pick<Comment, 'article' | 'author' | 'edition' | 'blocking' | 'text' | 'mentions'> &
  Partial<Pick<Comment, 'quote' | 'replyTo'>>;

const keep = async (req: PayloadRequest, said: Kept): Promise<Result<Comment, Refusal>> => {
  const at = nowOf(req).toISOString();
  const comment = await req.payload.create({
    collection: 'comments',
    data: { ...said, createdAt: at, updatedAt: at },
    req: asExecutor(req),
    depth: 0,
  });
  await announceComment(req, comment.id);
  return ok(comment);
};
