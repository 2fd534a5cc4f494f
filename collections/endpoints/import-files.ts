import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { importFiles, type FileOutcome } from '@/articles/commands/import-files';
import { importCatalogue } from '@/interchange/findings';
import { byteStream } from '@/platform/byte-stream';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { answer, inTheirLanguage, notLoggedIn, refusal } from './answers';
import { described } from './described';
import { readImportInputs, type ImportInputs } from './import-input';
import { fileOperations } from './operations/import';

/** `POST /api/import`: manuscripts become drafts, or bring an article up to date, or are only looked at. */
export const importFileEndpoints: Endpoint[] = described(fileOperations, [
  { path: '/import', method: 'post', handler: (req) => brought(req) },
]);

const brought = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const read = await readImportInputs(req);
  if (!read.ok) return refusal(req, 422, [read.error]);
  const wantsLines = req.headers.get('accept')?.includes('application/x-ndjson') === true;
  return wantsLines ? inLines(req, read.value) : inOne(req, read.value);
};

/** A line of JSON for each file as soon as it is done, so that whoever sent many can watch. */
const inLines = (req: PayloadRequest, { inputs, preview }: ImportInputs): Response =>
  new Response(byteStream(linesOf(req, { inputs, preview })), {
    headers: {
      'Content-Type': 'application/x-ndjson',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    },
  });

async function* linesOf(
  req: PayloadRequest,
  { inputs, preview }: ImportInputs,
): AsyncGenerator<string, void> {
  for await (const outcome of importFiles(req, inputs, { preview })) {
    yield `${JSON.stringify(told(req, outcome))}\n`;
  }
}

const inOne = async (req: PayloadRequest, { inputs, preview }: ImportInputs): Promise<Response> => {
  const files: Told[] = [];
  for await (const outcome of importFiles(req, inputs, { preview })) {
    files.push(told(req, outcome));
  }
  const refused = files.filter(({ status }) => status >= 400);
  const [only] = files;
  if (refused.length < files.length) {
    return answer({ files }, refused.length > 0 ? 207 : (only?.status ?? 200));
  }
  const status = files.length === 1 && only ? only.status : 422;
  return answer({ files, findings: refused.flatMap(({ findings }) => findings) }, status);
};

type Told = {
  filename: string;
  status: number;
  findings: readonly Finding[];
  [more: string]: unknown;
};

const told = (req: PayloadRequest, { filename, result }: FileOutcome): Told => {
  if (!result.ok) {
    const { status, findings, ...more } = result.error;
    return { filename, status, ...more, findings: inTheirLanguage(req, findings) };
  }
  const language = languageOf(req.headers, req.user);
  // Some rules of an import are named like those of the workflow, and are about the file.
  const say = (findings: readonly Finding[]) =>
    findings.map((one) => sayFinding(one, language, importCatalogue));
  const { value } = result;
  const findings = say(value.findings);
  if ('document' in value) {
    return { filename, status: 200, ...value, findings, refused: say(value.refused) };
  }
  return { filename, status: value.changes ? 200 : 201, ...value, findings };
};
