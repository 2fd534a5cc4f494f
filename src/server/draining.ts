import type { IncomingMessage, RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '@/platform/env';
import { answerFailure } from './failures/answer-failure';

/** Milliseconds from the wish to stop to the last new connection: as long as a proxy needs to learn of it. */
const notice = 1_000;

let isLeaving = false;

/** Whether this process takes its leave from readers: who has the choice asks another. */
export const isDraining = (): boolean => isLeaving;

/** From now on it says that it leaves; resolves when it may take no more connections. */
export const takeLeave = (): Promise<void> => {
  isLeaving = true;
  return sleep(notice);
};

/**
 * Goes on answering, and asks everybody to come by another connection next time. Where a proxy says that it asks another process
 * when this one answers 502 (deploy/nginx/ibidem.conf), whoever only reads is sent there at once, and loses nothing by it:
 * thereby the proxy learns that it should send nobody here, before somebody comes who writes.
 */
export const whileDraining =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    // Node says `Connection: close` then, in whatever way the head is written.
    response.shouldKeepAlive = false;
    if (!asksElsewhere(request)) return answer(request, response);
    answerFailure(request, response, 'leaving', { publicUrl: env().publicUrl });
  };

const asksElsewhere = ({ method, headers }: IncomingMessage): boolean =>
  headers['x-next-upstream'] === '502' && (method === 'GET' || method === 'HEAD');
