import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/commands/actor';
import { importFile } from '@/commands/import-article';
import { importCatalogue } from '@/interchange/findings';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { sayWorkflowFinding, workflowFinding } from '@/workflow/findings';
import { readImportInput } from './import-input';
import { described } from './described';
import { importOperations } from './operations/articles';

/** `POST /api/articles/import`: a manuscript becomes a draft; the answer says what was repaired. */
export const importEndpoints: Omit<Endpoint, 'root'>[] = described(importOperations, [
  { path: '/import', method: 'post', handler: (req) => imported(req) },
]);

const imported = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return answer(req, 401, { findings: [workflowFinding('not-logged-in')] });
  const input = await readImportInput(req);
  if (!input.ok) return answer(req, 422, { findings: [input.error] });
  const result = await importFile(req, input.value);
  return result.ok
    ? answer(req, 201, result.value)
    : answer(req, result.error.status, { findings: result.error.findings });
};

const answer = (
  req: PayloadRequest,
  status: number,
  body: { findings: readonly Finding[] },
): Response => {
  const language = languageOf(req.headers, req.user);
  const findings = body.findings.map((finding) =>
    finding.rule in importCatalogue
      ? sayFinding(finding, language, importCatalogue)
      : sayWorkflowFinding(finding, language),
  );
  const headers = { 'Cache-Control': 'no-store' };
  return Response.json({ ...body, findings }, { status, headers });
};
