import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';

import { personOf } from '@/core/actor';
import { addComment, answerComment } from '@/reviews/commands/add-comment';
import { editComment } from '@/reviews/commands/edit-comment';
import type { Refusal } from '@/core/refusal';
import { reopenComment } from '@/reviews/commands/reopen-comment';
import { resolveComment } from '@/reviews/commands/resolve-comment';
import type { Comment } from '@/payload-types';
import type { Fitting } from '@/platform/parameters/fitting';
import { ok, type Result } from '@/platform/result';
import { commentThreads } from '@/reviews/queries/comment-threads';
import { mentionablePeople } from '@/reviews/queries/mentionable-people';
import type { Actor } from '@/editions/rules/actor';
import { answer, askedOfArticle, notLoggedIn, outcome } from './answers';
import { described } from './described';
import {
  answering,
  articleCommentOperations,
  commenting,
  commentOperations,
  editing,
  ending,
} from './operations/comments';
import { idOf, sentAs } from './sent';

type Handle<Shape extends z.ZodObject['shape']> = (
  req: PayloadRequest,
  id: number,
  sent: Fitting<Shape>,
) => Promise<Result<Comment, Refusal>>;

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
      commenting,
      (req, articleId, sent) => addComment(req, { ...sent, articleId }),
      201,
    ),
  ],
);

/** `/api/comments/:id/…`: what can be done with one comment, each by its own command. */
export const commentEndpoints: Omit<Endpoint, 'root'>[] = described(commentOperations, [
  post(
    '/:id/answers',
    answering,
    (req, commentId, sent) => answerComment(req, { ...sent, commentId }),
    201,
  ),
  post('/:id/edit', editing, (req, commentId, sent) => editComment(req, { ...sent, commentId })),
  post('/:id/resolve', ending, (req, commentId, sent) =>
    resolveComment(req, { ...sent, commentId }),
  ),
  post('/:id/reopen', ending, (req, commentId, sent) => reopenComment(req, { ...sent, commentId })),
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

function post<Shape extends z.ZodObject['shape']>(
  path: string,
  schema: z.ZodObject<Shape>,
  handle: Handle<Shape>,
  done = 200,
): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!personOf(req)) return notLoggedIn(req);
      const result = await handle(req, idOf(req), await sentAs(req, schema));
      return outcome(req, result.ok ? ok({ doc: result.value }) : result, done);
    },
  };
}
