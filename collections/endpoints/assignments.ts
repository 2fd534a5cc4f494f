import type { Endpoint, PayloadRequest } from 'payload';

import { assignReviewer, type Assigned, type Assigning } from '@/reviews/commands/assign-reviewer';
import { endAssignment } from '@/reviews/commands/end-assignment';
import type { Refusal } from '@/core/refusal';
import type { Result } from '@/platform/result';
import { stageAssignments } from '@/reviews/queries/assignments';
import { answer, askedOfArticle, outcome } from './answers';
import { described } from './described';
import { assigning, assignmentOperations } from './operations/assignments';
import { sentAs } from './sent';

const path = '/:id/assignments';

type Command = (req: PayloadRequest, input: Assigning) => Promise<Result<Assigned, Refusal>>;

/**
 * `GET`: with whom each stage of the review is, and could be. `POST {stage, user}`: gives a stage to somebody, or
 * takes it oneself without `user`; `DELETE` of the same, or `POST` to `…/end`, takes it back.
 */
export const assignmentEndpoints: Omit<Endpoint, 'root'>[] = described(assignmentOperations, [
  {
    path,
    method: 'get',
    handler: (req) => askedOfArticle(req, (articleId) => list(req, articleId)),
  },
  { path, method: 'post', handler: (req) => run(req, assignReviewer, 201) },
  { path, method: 'delete', handler: (req) => run(req, endAssignment) },
  { path: `${path}/end`, method: 'post', handler: (req) => run(req, endAssignment) },
]);

const list = async (req: PayloadRequest, articleId: number): Promise<Response> =>
  answer({ stages: await stageAssignments(req, articleId) });

const run = (req: PayloadRequest, command: Command, done = 200): Promise<Response> =>
  askedOfArticle(req, async (articleId) => {
    const { stage, user } = await sentAs(req, assigning);
    return outcome(req, await command(req, { articleId, stage, user: user ?? undefined }), done);
  });
