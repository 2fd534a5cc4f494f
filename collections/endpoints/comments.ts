import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { addComment, answerComment } from '@/reviews/commands/add-comment';
import { editComment } from '@/reviews/commands/edit-comment';
import type { Refusal } from '@/core/refusal';
import { reopenComment } from '@/reviews/commands/reopen-comment';
import { resolveComment } from '@/reviews/commands/resolve-comment';
import type { Comment } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { commentThreads } from '@/reviews/queries/comment-threads';
import { mentionablePeople } from '@/reviews/queries/mentionable-people';
import type { Actor } from '@/editions/rules/edition-facts';
import { answer, askedOfArticle, notLoggedIn, outcome } from './answers';
import { readMoment, readNewComment, readCommentSent } from './comment-input';
import { described } from './described';
import { articleCommentOperations, commentOperations } from './operations/comments';
import { idOf, sentBody, type Sent } from './sent';

type Handle = (req: PayloadRequest, id: number, sent: Sent) => Promise<Result<Comment, Refusal>>;

/** `/api/articles/:id/comments`: the threads on an article, and a new one. `…/mentionable`: whom one may name. */
export const articleCommentEndpoints: Omit<Endpoint, 'root'>[] = described(
  articleCommentOperations,
  [
    get('/:id/comments', async (req, articleId, actor) => ({
      threads: await commentThreads(req, articleId, actor),
    })),
    get('/:id/comments/mentionable', async (req, articleId) => ({
      people: await mentionablePeople(req, articleId),
    })),
    post(
      '/:id/comments',
      (req, articleId, sent) => addComment(req, { ...readNewComment(sent), articleId }),
      201,
    ),
  ],
);

/** `/api/comments/:id/…`: what can be done with one comment, each by its own command. */
export const commentEndpoints: Omit<Endpoint, 'root'>[] = described(commentOperations, [
  post(
    '/:id/answers',
    (req, commentId, sent) => answerComment(req, { ...readCommentSent(sent), commentId }),
    201,
  ),
  post('/:id/edit', (req, commentId, sent) =>
    editComment(req, { ...readCommentSent(sent), ...readMoment(sent), commentId }),
  ),
  post('/:id/resolve', (req, commentId, sent) =>
    resolveComment(req, { ...readMoment(sent), commentId }),
  ),
  post('/:id/reopen', (req, commentId, sent) =>
    reopenComment(req, { ...readMoment(sent), commentId }),
  ),
]);

type Read = (req: PayloadRequest, articleId: number, actor: Actor) => Promise<unknown>;

function get(path: string, read: Read): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'get',
    handler: (req) =>
      askedOfArticle(req, async (articleId, actor) => answer(await read(req, articleId, actor))),
  };
}

function post(path: string, handle: Handle, done = 200): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!personOf(req)) return notLoggedIn(req);
      const result = await handle(req, idOf(req), await sentBody(req));
      return outcome(req, result.ok ? ok({ doc: result.value }) : result, done);
    },
  };
}
