import type { IncomingMessage, RequestListener } from 'node:http';
import { noticing, type Noticed } from '@/database/noticed-trouble';
import type { ConditionWatch } from '../condition/condition-watch';
import { answerFailure } from './answer-failure';
import type { Failure } from './failure-page';
import { replaceable } from './replaceable';

type Options = {
  next: RequestListener;
  condition: Pick<ConditionWatch, 'now' | 'onLoss'>;
  publicUrl: string;
};

/** Milliseconds for which those who wait may hear of the loss from their own question. */
const grace = 250;

/**
 * Next, with the truth about the database: who asks for what needs it gets 503 at once while it is away, and so does
 * everybody whose answer came about without it. Payload takes a session that could not be looked up for none and says
 * 401, 404 or a redirect to the login, so that programs would throw a session away that is good.
 */
export const answeringForDatabase = ({ next, condition, publicUrl }: Options): RequestListener => {
  const underWay = new Set<() => void>();
  condition.onLoss(() => {
    setTimeout(() => underWay.forEach((give) => give()), grace).unref();
  });

  return (request, response) => {
    if (!needsDatabase(request)) return next(request, response);
    const fail = (failure: Failure) => answerFailure(request, response, failure, { publicUrl });
    if (condition.now().database !== 'there') return fail('away');

    const noticed: Noticed = {};
    const giveUp = replaceable(response, (status) => {
      const failure = failureIn(request, status, noticed, condition.now());
      return failure && (() => fail(failure));
    });
    const give = () => giveUp(() => fail('away'));
    underWay.add(give);
    response.once('close', () => underWay.delete(give));
    noticing(noticed, () => next(request, response));
  };
};

/** Files of the build are there without it. */
const needsDatabase = ({ url = '/' }: IncomingMessage): boolean =>
  !/^\/(_next\/(static|webpack-hmr)|__nextjs)/.test(url);

/** What is to be said in place of an answer with this status; undefined where it may stand. */
const failureIn = (
  request: IncomingMessage,
  status: number,
  { trouble }: Noticed,
  { database, disk }: ReturnType<ConditionWatch['now']>,
): Failure | undefined => {
  // What was done is done, and must not be done again; what was only read may be read again.
  const isDone = status < 300 && !isOnlyRead(request);
  if (trouble !== undefined) return isDone ? undefined : trouble;
  if (status < 500) return undefined;
  if (database !== 'there') return 'away';
  return disk === 'full' && !isOnlyRead(request) ? 'full' : undefined;
};

/** Functions of the desk build forms and lists, and GraphQL is for reading; both say 200 to whatever went wrong. */
const isOnlyRead = ({ method, url = '/', headers }: IncomingMessage): boolean =>
  method === 'GET' ||
  method === 'HEAD' ||
  headers['next-action'] !== undefined ||
  headers['x-http-method-override']?.toString().toUpperCase() === 'GET' ||
  url.startsWith('/api/graphql');
