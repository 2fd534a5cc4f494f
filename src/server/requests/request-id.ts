import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { BlockList } from 'node:net';
import { isTrustedPeer } from '../rate-limits/caller-address';

/** As node:http writes names of headers that came. */
export const requestIdHeader = 'x-request-id';

/** What logs can be searched for, and nothing that would break a line of them. */
const sane = /^[\w.:+/=-]{8,100}$/;

/**
 * Gives each request an id, under which the log knows it: that of a trusted proxy, so that its log and ours say the same, else
 * one of our own, whatever the client wrote there.
 */
export const namingRequests = (
  listener: RequestListener,
  trusted: BlockList,
  newId: () => string = idsOfProcess(),
): RequestListener => {
  const isTrusted = ({ socket }: IncomingMessage) => isTrustedPeer(socket.remoteAddress, trusted);
  return (request, response) => {
    const { headers } = request;
    const given = headers[requestIdHeader];
    const isTaken = typeof given === 'string' && sane.test(given) && isTrusted(request);
    headers[requestIdHeader] = isTaken ? given : newId();
    // A stranger's trace is none of ours.
    if (headers.traceparent !== undefined && !isTrusted(request)) delete headers.traceparent;
    listener(request, response);
  };
};

/** A word of the process and a number: unique, and a twentieth of the work of a UUID. */
const idsOfProcess = (): (() => string) => {
  const word = randomBytes(6).toString('hex');
  let number = 0;
  return () => `${word}-${(number += 1).toString(36)}`;
};

/** The header that an answer bears, for logs of proxies and for whoever reports a failure. */
export const answeredId = ({ headers }: IncomingMessage): Readonly<Record<string, string>> => {
  const { [requestIdHeader]: id } = headers;
  return typeof id === 'string' ? { 'X-Request-Id': id } : {};
};
