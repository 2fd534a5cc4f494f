import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLanguage, languageOf, preferredLanguage, type Language } from '@/platform/language';
import { messages } from '@/site/messages/messages';
import { selfContainedHeaders } from '../page-cache/security-headers';
import { answeredId } from '../requests/request-id';
import {
  asksAgain,
  desk,
  failurePage,
  lineOf,
  retryAfter,
  statusOf,
  styleDigest,
  type Failure,
} from './failure-page';

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
  const { language, home } = placeIn(request);
  const form = formFor(request);
  const isPage = form === 'page';
  const body = Buffer.from(
    isPage
      ? failurePage(failure, { language, home, name: nameIn?.(language) })
      : inLine(form, lineOf(failure, messages[deskLanguage(request)])),
  );
  const seconds = retryAfter[failure];
  response.writeHead(statusOf[failure], {
    ...selfContainedHeaders(publicUrl, styleDigest),
    'Content-Type': types[form],
    ...(isPage ? { 'Content-Language': language } : {}),
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...(seconds === undefined ? {} : { 'Retry-After': seconds }),
    ...(isPage && asksAgain(failure, home) ? { Refresh: seconds } : {}),
    ...(form === 'data' ? forScripts : {}),
    ...answeredId(request),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

type Form = 'page' | 'text' | 'data';
/** The text without a set of characters: Next shows its caller nothing of any other kind. */
const types = {
  page: 'text/html; charset=utf-8',
  text: 'text/plain',
  data: 'application/json; charset=utf-8',
} as const;

/** Any site's script may read why it got nothing, as it may read the answers (see collections/entry-points). */
const forScripts = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
};

const inLine = (form: 'text' | 'data', message: string): string =>
  form === 'text' ? message : JSON.stringify({ errors: [{ message }] });

/** A function of the desk that runs on the server shows its caller what a plain text says. */
const formFor = ({ url = '/', headers }: IncomingMessage): Form => {
  if (/^\/(api|oai)(\/|\?|$)/.test(url)) return 'data';
  return headers['next-action'] === undefined ? 'page' : 'text';
};

const deskLanguage = ({ headers }: IncomingMessage): Language =>
  languageOf(
    new Headers({
      cookie: headers.cookie ?? '',
      'accept-language': headers['accept-language'] ?? '',
    }),
    null,
  );

/** By the address, else by what the browser asks for: which language comes first, only the database knows. */
const placeIn = (request: IncomingMessage): { language: Language; home: string } => {
  const { url = '/', headers } = request;
  if (/^\/(admin|preview)(?=[/?]|$)/.test(url))
    return { language: deskLanguage(request), home: desk };
  const [, prefix] = /^\/([a-z]{2})(?=[/?]|$)/.exec(url) ?? [];
  if (isLanguage(prefix)) return { language: prefix, home: `/${prefix}` };
  return { language: preferredLanguage(headers['accept-language'] ?? null), home: '/' };
};
