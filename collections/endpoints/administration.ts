import type { Endpoint, PayloadRequest } from 'payload';

import {
  readAdministrationFilter,
  type AdministrationQuestion,
} from '@/audit/rules/administration/filter';
import { administrationCsv, administrationLines } from '@/audit/rules/administration/lines';
import { personOf } from '@/core/actor';
import { byteStream } from '@/platform/byte-stream';
import {
  administrationLog,
  mayReadAdministration,
  wholeAdministrationLog,
} from '@/audit/queries/administration-log';
import { workflowFinding } from '@/editions/rules/findings';
import { answer, notLoggedIn, refusal } from './answers';
import { described } from './described';
import { administrationOperations } from './operations/administration';

/** Who changed accounts, keys, the policy and settings, and who came in: in pages, or as one file. */
export const administrationEndpoints: Endpoint[] = described(administrationOperations, [
  { path: '/administration', method: 'get', handler: (req) => asked(req, page) },
  { path: '/administration.csv', method: 'get', handler: (req) => asked(req, csv) },
  { path: '/administration.ndjson', method: 'get', handler: (req) => asked(req, lines) },
]);

type Answering = (
  req: PayloadRequest,
  question: AdministrationQuestion,
) => Promise<Response> | Response;

const asked = async (req: PayloadRequest, answering: Answering): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  if (!mayReadAdministration(req)) return refusal(req, 403, [workflowFinding('log-not-theirs')]);
  const question = readAdministrationFilter(req.searchParams);
  return question.ok ? answering(req, question.value) : refusal(req, 400, question.error);
};

const page: Answering = async (req, { filter, after, limit }) => {
  const found = await administrationLog(req, filter, { after, limit: limit + 1 });
  const entries = found.slice(0, limit);
  const next = found.length > limit ? (entries.at(-1)?.sequence ?? null) : null;
  return answer({ entries, next });
};

const csv: Answering = (req, { filter }) =>
  file('csv', 'text/csv; charset=utf-8; header=present', () =>
    administrationCsv(wholeAdministrationLog(req, filter)),
  );

const lines: Answering = (req, { filter }) =>
  file('ndjson', 'application/x-ndjson', () =>
    administrationLines(wholeAdministrationLog(req, filter)),
  );

const file = (
  ending: string,
  type: string,
  pieces: () => AsyncGenerator<string, void>,
): Response => {
  const name = `administration-${new Date().toISOString().slice(0, 10)}.${ending}`;
  return new Response(byteStream(pieces()), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
};
