import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/commands/actor';
import { closeFinding } from '@/commands/close-finding';
import type { Refusal } from '@/commands/refusal';
import { setPublicNote } from '@/commands/set-public-note';
import type { Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import type { Result } from '@/platform/result';
import { articleFindings } from '@/queries/article-findings';
import { mayReadArticle } from '@/queries/reach';
import { sayWorkflowFinding, workflowFinding } from '@/workflow/findings';
import { sentBody, type Sent } from './citation-input';
import { described } from './described';
import { publicLifeOperations } from './operations/public-life';

/**
 * What an article's readers are told beside the text, and what its desk has to look at: `POST /:id/public-note
 * {publicNote}`, `GET /:id/findings`, `POST /:id/findings/:key/close {reason}`.
 */
export const publicLifeEndpoints: Omit<Endpoint, 'root'>[] = described(publicLifeOperations, [
  {
    path: '/:id/public-note',
    method: 'post',
    handler: (req) =>
      run(req, (articleId, sent) =>
        setPublicNote(req, {
          articleId,
          publicNote: text(sent.publicNote),
          expectedRevision: text(sent.expectedRevision),
        }),
      ),
  },
  {
    path: '/:id/findings',
    method: 'get',
    handler: (req) => asked(req, (articleId) => findings(req, articleId)),
  },
  {
    path: '/:id/findings/:key/close',
    method: 'post',
    handler: (req) =>
      run(req, (articleId, { reason }) =>
        closeFinding(req, { articleId, key: keyOf(req), reason: text(reason) }),
      ),
  },
]);

type Command = (articleId: number, sent: Sent) => Promise<Result<unknown, Refusal>>;

const run = (req: PayloadRequest, command: Command): Promise<Response> =>
  asked(req, async (articleId) => {
    const result = await command(articleId, await sentBody(req));
    return result.ok
      ? answer(result.value)
      : refusal(req, result.error.status, result.error.findings);
  });

const findings = async (req: PayloadRequest, articleId: number): Promise<Response> => {
  const found = await articleFindings(req, articleId);
  const language = languageOf(req.headers, req.user);
  return answer({
    docs: found.map((one) => ({ ...one, finding: sayWorkflowFinding(one.finding, language) })),
  });
};

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

const keyOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.key === 'string' ? decodeURIComponent(routeParams.key) : '';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const refusal = (req: PayloadRequest, status: number, found: readonly Finding[]): Response => {
  const language = languageOf(req.headers, req.user);
  return answer({ findings: found.map((one) => sayWorkflowFinding(one, language)) }, status);
};

const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
