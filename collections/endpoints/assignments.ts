import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/commands/actor';
import { assignReviewer, type Assigned, type Assigning } from '@/commands/assign-reviewer';
import { endAssignment } from '@/commands/end-assignment';
import type { Refusal } from '@/commands/refusal';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import type { Result } from '@/platform/result';
import { stageAssignments } from '@/queries/assignments';
import { mayReadArticle } from '@/queries/reach';
import { assignmentCatalogue } from '@/workflow/assignment-catalogue';
import { sayWorkflowFinding, workflowFinding } from '@/workflow/findings';
import { sentBody } from './citation-input';
import { described } from './described';
import { assignmentOperations } from './operations/assignments';

const path = '/:id/assignments';

type Command = (req: PayloadRequest, input: Assigning) => Promise<Result<Assigned, Refusal>>;

/**
 * `GET`: with whom each stage of the review is, and could be. `POST {stage, user}`: gives a stage to somebody, or
 * takes it oneself without `user`; `DELETE` of the same, or `POST` to `…/end`, takes it back.
 */
export const assignmentEndpoints: Omit<Endpoint, 'root'>[] = described(assignmentOperations, [
  { path, method: 'get', handler: (req) => asked(req, (articleId) => list(req, articleId)) },
  { path, method: 'post', handler: (req) => run(req, assignReviewer, 201) },
  { path, method: 'delete', handler: (req) => run(req, endAssignment) },
  { path: `${path}/end`, method: 'post', handler: (req) => run(req, endAssignment) },
]);

const list = async (req: PayloadRequest, articleId: number): Promise<Response> =>
  answer({ stages: await stageAssignments(req, articleId) });

const run = (req: PayloadRequest, command: Command, done = 200): Promise<Response> =>
  asked(req, async (articleId) => {
    const { stage, user } = await sentBody(req);
    const result = await command(req, {
      articleId,
      stage: typeof stage === 'string' ? stage : '',
      ...(user === undefined || user === null ? {} : { user: Number(user) }),
    });
    return result.ok
      ? answer(result.value, done)
      : refusal(req, result.error.status, result.error.findings);
  });

/** For people of the desk, about articles of which they may know. */
const asked = async (
  req: PayloadRequest,
  handle: (articleId: number) => Promise<Response>,
): Promise<Response> => {
  if (!personOf(req)) return refusal(req, 401, [workflowFinding('not-logged-in')]);
  const id = Number(req.routeParams?.id);
  const articleId = Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0;
  return (await mayReadArticle(req, articleId))
    ? handle(articleId)
    : refusal(req, 404, [workflowFinding('article-not-found')]);
};

const refusal = (req: PayloadRequest, status: number, findings: readonly Finding[]): Response => {
  const language = languageOf(req.headers, req.user);
  const said = findings.map((finding) =>
    finding.rule in assignmentCatalogue
      ? sayFinding(finding, language, assignmentCatalogue)
      : sayWorkflowFinding(finding, language),
  );
  return answer({ findings: said }, status);
};

const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
