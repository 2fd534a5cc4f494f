import type { Endpoint, PayloadRequest } from 'payload';

import { csvLine, csvMark } from '@/audit/rules/csv';
import { mayAudit } from '@/audit/queries/may-audit';
import { personOf } from '@/core/actor';
import { workflowFinding } from '@/editions/rules/findings';
import { report } from '@/overviews/queries/report';
import { languageOf } from '@/platform/language';
import { filledIn, readParameters } from '@/platform/parameters/read-parameters';
import { deskCounts } from '@/overviews/queries/desk-counts';
import { findAtDesk } from '@/overviews/queries/find-at-desk';
import { fitting } from '@/platform/parameters/fitting';
import { env } from '@/platform/env';
import { changeStream, deskChanges } from '@/overviews/live/desk-changes';
import { taskOfArticle } from '@/overviews/queries/task-of-article';
import { setTour } from '@/overviews/commands/set-tour';
import { answer, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { deskOperations, findQuestion, reportQuestion, tourWish } from './operations/desk';
import { idIn, sentAs } from './sent';

/** What the frame of the desk asks on any page. */
export const deskEndpoints: Endpoint[] = described(deskOperations, [
  { path: '/desk/changes', method: 'get', handler: (req) => changes(req) },
  { path: '/desk/reports/:file', method: 'get', handler: (req) => reportFile(req) },
  { path: '/desk/counts', method: 'get', handler: (req) => counts(req) },
  { path: '/desk/tour', method: 'post', handler: (req) => tour(req) },
  { path: '/desk/tasks/:article', method: 'get', handler: (req) => task(req) },
  { path: '/desk/find', method: 'get', handler: (req) => find(req) },
]);

const counts = async (req: PayloadRequest): Promise<Response> =>
  personOf(req) ? answer(await deskCounts(req)) : notLoggedIn(req);

const tour = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { isWanted } = await sentAs(req, tourWish);
  return outcome(req, await setTour(req, isWanted));
};

const task = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const of = { language: languageOf(req.headers, req.user), now: new Date() };
  return answer({ task: await taskOfArticle(req, idIn(req.routeParams?.article), of) });
};

const find = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { q } = fitting(findQuestion, Object.fromEntries(req.searchParams));
  return answer({ found: q ? await findAtDesk(req, q) : [] });
};

const changes = (req: PayloadRequest): Response => {
  const { user } = req;
  if (!personOf(req) || !user) return notLoggedIn(req);
  const isTheirs = (change: string) =>
    !change.startsWith('inbox ') || change === `inbox ${user.id}`;
  const all = deskChanges(env().databaseUrl ?? '');
  const signal = req.signal ?? new AbortController().signal;
  return new Response(changeStream(all, isTheirs, signal), {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // What is packed on the way arrives late.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
};

const reportFile = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  if (!(await mayAudit(req))) return refusal(req, 403, [workflowFinding('log-not-theirs')]);
  const asked = filledIn(req.searchParams);
  asked.set('report', String(req.routeParams?.file).replace(/\.csv$/, ''));
  const question = readParameters(asked, reportQuestion);
  if (!question.ok) return refusal(req, 400, question.error);
  const { report: name, ...period } = question.value;
  const language = languageOf(req.headers, req.user);
  const { columns, rows } = await report(req, name, {
    language,
    period,
    now: new Date(),
  });
  const lines = rows.map((row) => csvLine(columns.map(({ key }) => row[key] ?? null)));
  return new Response(csvMark + csvLine(columns.map(({ key }) => key)) + lines.join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
};
