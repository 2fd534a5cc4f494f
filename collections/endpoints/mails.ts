import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { sendMailAgain } from '@/notifications/commands/send-mail-again';
import { notLoggedIn, outcome } from './answers';
import { described } from './described';
import { mailOperations } from './operations/mails';
import { idOf } from './sent';

/** `POST /api/mails/:id/send`: an administrator has a letter sent that did not leave. */
export const mailEndpoints: Omit<Endpoint, 'root'>[] = described(mailOperations, [
  { path: '/:id/send', method: 'post', handler: (req) => send(req) },
]);

/** The letter leaves from the queue, so the answer is that it will. */
const send = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await sendMailAgain(req, { mail: idOf(req) }), 202);
};
