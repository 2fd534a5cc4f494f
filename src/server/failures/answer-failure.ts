import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLanguage, preferredLanguage, type Language } from '@/platform/language';
import { selfContainedHeaders } from '../page-cache/security-headers';
import { failurePage, retryAfter, statusOf, styleDigest, type Failure } from './failure-page';

type Options = {
  publicUrl: string;
  /** What the publication is called in a language, where that is known. */
  nameIn?: (language: Language) => string | undefined;
};

/** Answers with a page of the server's own, in the reader's language; programs that ask for data get a line of it. */
export const answerFailure = (
  request: IncomingMessage,
  response: ServerResponse,
  failure: Failure,
  { publicUrl, nameIn }: Options,
): void => {
  if (response.headersSent) return void response.end();
  const { url = '/' } = request;
  const { language, home } = placeIn(request);
  const isPage = !isForPrograms(url);
  const body = Buffer.from(
    isPage
      ? failurePage(failure, { language, home, name: nameIn?.(language) })
      : JSON.stringify({ errors: [{ message: plainly[failure] }] }),
  );
  const seconds = retryAfter[failure];
  response.writeHead(statusOf[failure], {
    ...selfContainedHeaders(publicUrl, styleDigest),
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    ...(isPage ? { 'Content-Language': language } : {}),
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...(seconds === undefined ? {} : { 'Retry-After': seconds }),
    ...(failure === 'starting' && isPage ? { Refresh: seconds } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

const plainly: Readonly<Record<Failure, string>> = {
  failure: 'This could not be answered; the fault is ours.',
  unreachable: 'This could not be answered; the fault is ours.',
  away: 'The database does not answer at the moment.',
  starting: 'The publication is starting.',
};

const isForPrograms = (url: string): boolean => /^\/(api|oai)(\/|\?|$)/.test(url);

/** By the address, else by what the browser asks for: which language comes first, only the database knows. */
const placeIn = ({ url = '/', headers }: IncomingMessage): { language: Language; home: string } => {
  const [, prefix] = /^\/([a-z]{2})(?=[/?]|$)/.exec(url) ?? [];
  if (isLanguage(prefix)) return { language: prefix, home: `/${prefix}` };
  return { language: preferredLanguage(headers['accept-language'] ?? null), home: '/' };
};
