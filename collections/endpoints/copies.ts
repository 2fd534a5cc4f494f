import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { askForCapture } from '@/link-checks/commands/ask-for-capture';
import { insistOnCopy, withdrawInsistence } from '@/link-checks/commands/insist-on-copy';
import { linkFinding } from '@/link-checks/rules/findings';
import { keptCopies } from '@/link-checks/queries/kept-copies';
import { answer, inTheirLanguage, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { copyOperations, insisting } from './operations/copies';
import { idIn, idOf, sentAs } from './sent';

/**
 * `POST /api/sources/:id/capture`: has a copy kept now; `GET …/copies`: what is kept, and why the last try gave nothing;
 * `POST …/copies/:copy/insist`: counts a copy that the rules for pages do not count.
 */
export const copyEndpoints: Omit<Endpoint, 'root'>[] = described(copyOperations, [
  { path: '/:id/copies/:copy/insist', method: 'post', handler: (req) => insist(req) },
  {
    path: '/:id/copies/:copy/withdraw-insistence',
    method: 'post',
    handler: (req) => withdraw(req),
  },
  { path: '/:id/capture', method: 'post', handler: (req) => capture(req) },
  { path: '/:id/copies', method: 'get', handler: (req) => copies(req) },
]);

/** Pages are fetched from the queue, each host in its turn, so the answer is that it will be. */
const capture = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await askForCapture(req, { source: idOf(req) }), 202);
};

const insist = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const sent = await sentAs(req, insisting);
  return outcome(req, await insistOnCopy(req, { ...named(req), ...sent }));
};

const withdraw = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await withdrawInsistence(req, named(req)));
};

const named = (req: PayloadRequest) => ({
  source: idOf(req),
  copy: idIn(req.routeParams?.copy),
});

const copies = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const kept = await keptCopies(req, idOf(req));
  if (!kept) return refusal(req, 404, [linkFinding('source-not-found')]);
  const { finding, ...rest } = kept;
  return answer({ ...rest, findings: inTheirLanguage(req, finding ? [finding] : []) });
};
