import type { Endpoint, PayloadRequest } from 'payload';

import { citationRules } from '@/citations/findings';
import { personOf } from '@/commands/actor';
import { createCitation } from '@/commands/create-citation';
import type { Refusal } from '@/commands/refusal';
import { resolveCitation } from '@/commands/resolve-citation';
import { unresolveCitation } from '@/commands/unresolve-citation';
import { waiveCitation } from '@/commands/waive-citation';
import type { Citation } from '@/payload-types';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import type { Result } from '@/platform/result';
import { sayWorkflowFinding, workflowFinding } from '@/workflow/findings';
import { readNewCitation, readResolution, sentBody, type Sent } from './citation-input';

type Handle = (req: PayloadRequest, sent: Sent) => Promise<Result<Citation, Refusal>>;

/** What the desk does with citations, each by its own command; reading is Payload's own. */
export const citationEndpoints: Omit<Endpoint, 'root'>[] = [
  post('/', (req, sent) => createCitation(req, readNewCitation(sent)), 201),
  post('/:key/resolve', (req, sent) =>
    resolveCitation(req, { key: keyOf(req), ...readResolution(sent) }),
  ),
  post('/:key/propose', (req, sent) =>
    resolveCitation(req, { key: keyOf(req), ...readResolution(sent), proposed: true }),
  ),
  post('/:key/waive', (req, sent) =>
    waiveCitation(req, {
      key: keyOf(req),
      reason: typeof sent.reason === 'string' ? sent.reason : '',
    }),
  ),
  post('/:key/unresolve', (req) => unresolveCitation(req, { key: keyOf(req) })),
];

function post(path: string, handle: Handle, done = 200): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!personOf(req)) return refusal(req, 401, [workflowFinding('not-logged-in')]);
      const result = await handle(req, await sentBody(req));
      return result.ok
        ? answer({ doc: result.value }, done)
        : refusal(req, result.error.status, result.error.findings);
    },
  };
}

const keyOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.key === 'string' ? routeParams.key : '';

const refusal = (req: PayloadRequest, status: number, findings: readonly Finding[]): Response => {
  const language = languageOf(req.headers, req.user);
  const said = findings.map((finding) =>
    finding.rule in citationRules
      ? sayFinding(finding, language, citationRules)
      : sayWorkflowFinding(finding, language),
  );
  return answer({ findings: said }, status);
};

const answer = (body: unknown, status: number): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
