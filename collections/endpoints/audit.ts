import type { Endpoint, PayloadRequest } from 'payload';

import { auditCsv } from '@/audit/rules/csv';
import { cursorOf } from '@/audit/rules/filter';
import { readAuditFilter, type AuditQuestion } from '@/audit/rules/read-filter';
import { personOf } from '@/core/actor';
import { byteStream } from '@/platform/byte-stream';
import { auditLog, wholeAuditLog } from '@/audit/queries/audit-log';
import { auditTimes } from '@/audit/queries/audit-times';
import { mayAudit } from '@/audit/queries/may-audit';
import { workflowFinding } from '@/editions/rules/findings';
import { answer, notLoggedIn, refusal } from './answers';
import { described } from './described';
import { auditOperations } from './operations/audit';

/** The log of the whole publication or of one article, in pages or as one CSV file, and where time goes. */
export const auditEndpoints: Endpoint[] = described(auditOperations, [
  { path: '/audit', method: 'get', handler: (req) => asked(req, page) },
  { path: '/audit.csv', method: 'get', handler: (req) => asked(req, file) },
  { path: '/audit/times', method: 'get', handler: (req) => asked(req, times) },
]);

type Answering = (req: PayloadRequest, question: AuditQuestion) => Promise<Response> | Response;

const asked = async (req: PayloadRequest, answering: Answering): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const question = readAuditFilter(req.searchParams);
  if (!question.ok) return refusal(req, 400, question.error);
  return (await mayAudit(req, question.value.filter))
    ? answering(req, question.value)
    : refusal(req, 403, [workflowFinding('log-not-theirs')]);
};

const page: Answering = async (req, { filter, after, limit }) => {
  const found = await auditLog(req, filter, { after, limit: limit + 1 });
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  const next = found.length > limit && last ? cursorOf(last) : null;
  return answer({ entries, next });
};

const times: Answering = async (req, { filter }) =>
  (await mayAudit(req))
    ? answer({ times: await auditTimes(req, filter) })
    : refusal(req, 403, [workflowFinding('log-not-theirs')]);

const file: Answering = (req, { filter }) => {
  const pieces = auditCsv(wholeAuditLog(req, filter));
  const name = `audit-${new Date().toISOString().slice(0, 10)}.csv`;
  return new Response(byteStream(pieces), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
};
