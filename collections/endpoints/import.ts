import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { importFile } from '@/articles/commands/import-article';
import { importCatalogue } from '@/interchange/findings';
import { sayFinding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { answer, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { readImportInput } from './import-input';
import { importOperations } from './operations/articles';

/** `POST /api/articles/import`: a manuscript becomes a draft; the answer says what was repaired. */
export const importEndpoints: Omit<Endpoint, 'root'>[] = described(importOperations, [
  { path: '/import', method: 'post', handler: (req) => imported(req) },
]);

const imported = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const input = await readImportInput(req);
  if (!input.ok) return refusal(req, 422, [input.error]);
  const result = await importFile(req, input.value);
  if (!result.ok) return outcome(req, result);
  const language = languageOf(req.headers, req.user);
  // Some rules of an import are named like those of the workflow, and are about the file.
  const findings = result.value.findings.map((one) => sayFinding(one, language, importCatalogue));
  return answer({ ...result.value, findings }, 201);
};
