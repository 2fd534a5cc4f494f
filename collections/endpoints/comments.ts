import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/commands/actor';
import { addComment, answerComment } from '@/commands/add-comment';
import { commentCatalogue } from '@/commands/comment-findings';
import { editComment } from '@/commands/edit-comment';
import type { Refusal } from '@/commands/refusal';
import { reopenComment } from '@/commands/reopen-comment';
import { resolveComment } from '@/commands/resolve-comment';
import type { Comment } from '@/payload-types';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import type { Result } from '@/platform/result';
import { commentThreads } from '@/queries/comment-threads';
import { mentionablePeople } from '@/queries/mentionable-people';
import { mayReadArticle } from '@/queries/reach';
import type { Actor } from '@/workflow/edition-facts';
import { sayWorkflowFinding, workflowFinding } from '@/workflow/findings';
import { readMoment, readNewComment, readRemarkSent } from './comment-input';
import { sentBody, type Sent } from './citation-input';
import { described } from './described';
import { articleCommentOperations, commentOperations } from './operations/comments';

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
    (req, commentId, sent) => answerComment(req, { ...readRemarkSent(sent), commentId }),
    201,
  ),
  post('/:id/edit', (req, commentId, sent) =>
    editComment(req, { ...readRemarkSent(sent), ...readMoment(sent), commentId }),
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
    handler: async (req) => {
      const actor = personOf(req);
      if (!actor) return refusal(req, 401, [workflowFinding('not-logged-in')]);
      const articleId = idIn(req);
      if (!(await mayReadArticle(req, articleId))) {
        return refusal(req, 404, [workflowFinding('article-not-found')]);
      }
      return answer(await read(req, articleId, actor), 200);
    },
  };
}

function post(path: string, handle: Handle, done = 200): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!personOf(req)) return refusal(req, 401, [workflowFinding('not-logged-in')]);
      const result = await handle(req, idIn(req), await sentBody(req));
      return result.ok
        ? answer({ doc: result.value }, done)
        : refusal(req, result.error.status, result.error.findings);
    },
  };
}

/** Zero is nobody's id, so whatever is not a number is not found. */
const idIn = ({ routeParams }: PayloadRequest): number => {
  const id = Number(routeParams?.id);
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0;
};

const refusal = (req: PayloadRequest, status: number, findings: readonly Finding[]): Response => {
  const language = languageOf(req.headers, req.user);
  const said = findings.map((finding) =>
    finding.rule in commentCatalogue
      ? sayFinding(finding, language, commentCatalogue)
      : sayWorkflowFinding(finding, language),
  );
  return answer({ findings: said }, status);
};

const answer = (body: unknown, status: number): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
