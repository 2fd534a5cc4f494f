import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/commands/actor';
import { askForCapture } from '@/commands/ask-for-capture';
import { linkFinding } from '@/links/findings';
import { keptCopies } from '@/queries/kept-copies';
import { answer, inTheirLanguage, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { copyOperations } from './operations/copies';
import { idOf } from './sent';

/** `POST /api/sources/:id/capture`: has a copy kept now; `GET …/copies`: what is kept, and why the last try gave nothing. */
export const copyEndpoints: Omit<Endpoint, 'root'>[] = described(copyOperations, [
  { path: '/:id/capture', method: 'post', handler: (req) => capture(req) },
  { path: '/:id/copies', method: 'get', handler: (req) => copies(req) },
]);

/** Pages are fetched from the queue, each host in its turn, so the answer is that it will be. */
const capture = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await askForCapture(req, { source: idOf(req) }), 202);
};

const copies = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const kept = await keptCopies(req, idOf(req));
  if (!kept) return refusal(req, 404, [linkFinding('source-not-found')]);
  const { finding, ...rest } = kept;
  return answer({ ...rest, findings: inTheirLanguage(req, finding ? [finding] : []) });
};
