import type { PayloadRequest } from 'payload';

import type { Comment } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { idOf, idsOf } from '@/articles/queries/related-ids';
import { announceComment } from './announce-comment';
import { commentFinding } from './comment-findings';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { openThread } from './open-thread';
import { readCommentBody, type CommentBody } from './read-comment-body';
import { refuse, type Refusal } from '@/core/refusal';

export type EditComment = CommentBody & {
  commentId: number;
  /** `updatedAt` of the comment that the person saw. */
  expectedUpdatedAt?: string;
};

/**
 * Changes what somebody said themselves, and shows that it was changed. Nobody deletes a comment, not even their
 * own: what a text went through stays on record with it, and answers would stand without a question. What is done with
 * is resolved.
 */
export const editComment = (
  req: PayloadRequest,
  { commentId, expectedUpdatedAt, text, mentions }: EditComment,
): Promise<Result<Comment, Refusal>> =>
  inTransaction(req, async () => {
    const opened = await openThread(req, commentId);
    if (!opened.ok) return opened;
    const { article, comment, person } = opened.value;
    if (idOf(comment.author) !== person.id) return refuse(403, commentFinding('comment-not-yours'));
    if (expectedUpdatedAt !== undefined && !isSame(expectedUpdatedAt, comment.updatedAt)) {
      return refuse(409, commentFinding('comment-changed', { text: comment.text }));
    }
    const named = idsOf(comment.mentions ?? []);
    const body = await readCommentBody(req, article.id, { text, mentions: mentions ?? named });
    if (!body.ok) return body;
    const written = await req.payload.update({
      collection: 'comments',
      id: commentId,
      data: { ...body.value, editedAt: new Date().toISOString() },
      req: asExecutor(req),
      depth: 0,
    });
    const isNewlyNamed = body.value.mentions.some((id) => !named.includes(id));
    if (isNewlyNamed) await announceComment(req, commentId);
    return ok(written);
  });

const isSame = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other);
