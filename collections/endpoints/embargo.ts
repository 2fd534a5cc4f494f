import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/commands/actor';
import { deskCatalogue } from '@/commands/desk-findings';
import { setEmbargo } from '@/commands/set-embargo';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { sayWorkflowFinding, workflowFinding } from '@/workflow/findings';
import { sentBody } from './citation-input';
import { described } from './described';
import { embargoOperations } from './operations/embargo';

/** `POST /api/articles/:id/embargo {restricted, readers?}`: who may read the article before its publication. */
export const embargoEndpoints: Omit<Endpoint, 'root'>[] = described(embargoOperations, [
  { path: '/:id/embargo', method: 'post', handler: (req) => embargoed(req) },
]);

const embargoed = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return refusal(req, 401, [workflowFinding('not-logged-in')]);
  const { restricted, readers } = await sentBody(req);
  const id = Number(req.routeParams?.id);
  const result = await setEmbargo(req, {
    articleId: Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0,
    restricted: restricted === true,
    ...(Array.isArray(readers) ? { readers: readers.filter((reader) => isId(reader)) } : {}),
  });
  return result.ok
    ? Response.json(result.value, { headers: noStore })
    : refusal(req, result.error.status, result.error.findings);
};

const isId = (sent: unknown): sent is number =>
  typeof sent === 'number' && Number.isSafeInteger(sent) && sent > 0 && sent < 2 ** 31;

const noStore = { 'Cache-Control': 'no-store' };

const refusal = (req: PayloadRequest, status: number, findings: readonly Finding[]): Response => {
  const language = languageOf(req.headers, req.user);
  const said = findings.map((finding) =>
    finding.rule in deskCatalogue
      ? sayFinding(finding, language, deskCatalogue)
      : sayWorkflowFinding(finding, language),
  );
  return Response.json({ findings: said }, { status, headers: noStore });
};
