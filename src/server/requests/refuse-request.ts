import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { sayFinding, type Finding, type FindingCatalogue } from '@/platform/finding';
import { preferredLanguage } from '@/platform/language';
import { requestCatalogue } from './findings';
import { countRefusal } from './refusals';
import { hasBody } from './request-body';
import { answeredId } from './request-id';

type Refusal = {
  status: number;
  finding: Finding;
  /** That of requests by default. */
  catalogue?: FindingCatalogue;
  headers?: OutgoingHttpHeaders;
};

/** A refusal of the front's own: findings for programs, a line for people. */
export const refuseRequest = (
  request: IncomingMessage,
  response: ServerResponse,
  { status, finding, catalogue = requestCatalogue, headers = {} }: Refusal,
): void => {
  countRefusal(status);
  const language = preferredLanguage(request.headers['accept-language'] ?? null);
  const said = sayFinding(finding, language, catalogue);
  const isForPerson = request.headers.accept?.includes('text/html') === true;
  const body = isForPerson
    ? [said.message, said.fix, ''].filter((line) => line !== undefined).join('\n')
    : JSON.stringify({ findings: [said] });
  answerAndForget(request, response, status, body, {
    'Content-Type': isForPerson ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
    ...headers,
  });
};

/** 308, so that the method and the body stay as they are. */
export const leadTo = (request: IncomingMessage, response: ServerResponse, target: string): void =>
  answerAndForget(request, response, 308, '', {
    Location: target,
    'Cache-Control': 'public, max-age=0, s-maxage=60',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
  });

/** How long a client may go on sending what nobody wants, and how much of it. */
const patience = 2_000; // ms
const mostIgnored = 4 * 1024 * 1024; // bytes

/**
 * Answers before all of the request has come. To close at once would have the network drop the answer together with what is still on
 * its way, so the connection stays a moment longer and is read from, as nginx does (`lingering_close`).
 */
export const answerAndForget = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string,
  headers: OutgoingHttpHeaders,
): void => {
  const length = Buffer.byteLength(body);
  const said = { ...headers, ...answeredId(request), 'Content-Length': length };
  if (request.complete || !hasBody(request)) {
    response.writeHead(status, said);
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  response.writeHead(status, { ...said, Connection: 'close' });
  response.write(body);
  // Node says that there always is one; a request that was given up has none.
  const { socket } = request as { socket: Socket | null };
  if (!socket) return;
  socket.end();
  const timer = setTimeout(() => socket.destroy(), patience);
  socket.once('close', () => clearTimeout(timer));
  ignoreBody(request, mostIgnored, () => socket.destroy());
};

/** Reads on without keeping anything, up to a limit. */
const ignoreBody = (request: IncomingMessage, most: number, done: () => void): void => {
  let ignored = 0;
  request.push = (chunk: Buffer | null) => {
    ignored += chunk?.length ?? 0;
    if (chunk === null || ignored > most) done();
    return true;
  };
  // What came before the refusal may have stopped the reading.
  request._read(0);
};
