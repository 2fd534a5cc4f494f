import type { IncomingMessage, ServerResponse } from 'node:http';
import { ailmentsOf, sayAilment, type Condition } from './condition/condition';
import { isDraining } from './draining';
import { headersBesides } from './page-cache/security-headers';

const address = '/health';

export const isHealthAsked = ({ url, method }: IncomingMessage): boolean =>
  (url === address || url?.startsWith(`${address}?`) === true) &&
  (method === 'GET' || method === 'HEAD');

/**
 * How this process is, for whoever watches over it and for the desk: 200 while all is well, else 503 with the reasons, as codes
 * (`ailments`) and in words; 503 and `leaving` when it is about to stop. Says nothing that a stranger may not know, and asks nobody, so that it never waits.
 */
export const answerHealth = (
  request: IncomingMessage,
  response: ServerResponse,
  condition: Condition,
  publicUrl: string,
): void => {
  const ailments = ailmentsOf(condition);
  const isLeaving = isDraining();
  const isWell = ailments.length === 0 && !isLeaving;
  const body = JSON.stringify({
    status: isLeaving ? 'leaving' : isWell ? 'well' : 'degraded',
    ...condition,
    ailments,
    reasons: ailments.map((one) => sayAilment[one]),
  });
  response.writeHead(isWell ? 200 : 503, {
    ...headersBesides(publicUrl, address),
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...(isWell ? {} : { 'Retry-After': 10 }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};
