import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import { apiKeyIn } from '@/access/api-key';
import type { Allowance, RateLimits } from '@/platform/rate-limit-settings';
import { callerAddress } from './caller-address';
import { window, type Count, type Counters } from './counters';
import type { KnownKey } from './known-keys';
import { refuseTooMany } from './refuse-too-many';
import { sessionTokenIn } from './session-person';

/** What the front asks before it has work done for somebody. */
export type Gate = {
  /** Whether requests for this address are counted at all. */
  concerns: (url: string) => boolean;
  /** Counts the request and says so in its answer; false when it was answered with 429. */
  admit: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
};

type Options = {
  limits: RateLimits;
  trusted: BlockList;
  counters: Counters;
  keyOf: (key: string) => Promise<KnownKey | undefined>;
  personOf: (token: string, now: number) => number | undefined;
  /** Told when a limit could not be looked up; the request then passes. */
  report: (error: unknown) => void;
};

/** For whom a request counts, and how many there may be. */
type Caller = { allowance: Allowance; who: string; limit: number };

/** Files of reader pages lie below /api too, and are no questions. */
const counted = /^\/(?:api|oai)(?:\/|$)(?!media\/file\/)/;
const signIn = /^\/api\/users\/(login|forgot-password|reset-password|unlock|set-up|first-register)/;

/** Decoded once, as Next does before it looks for who answers; a client may name the host, too, as it does to proxies. */
const pathOf = (url: string): string => {
  const [path = ''] = url.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Limits a minute: for a key, else for a person, else for an address. */
export const rateLimits = (options: Options): Gate => ({
  concerns: (url) => counted.test(pathOf(url)),
  admit: async (request, response) => {
    try {
      const caller = await callerOf(request, options);
      const count = await options.counters(`${caller.allowance} ${caller.who}`, caller.limit);
      sayCount(response, caller, count);
      if (!count.isWithin) refuseTooMany(request, response, caller.limit, count.reset);
      return count.isWithin;
    } catch (error) {
      options.report(error);
      return true;
    }
  },
});

const callerOf = async (request: IncomingMessage, options: Options): Promise<Caller> => {
  const { limits, keyOf, personOf } = options;
  if (request.method === 'POST' && signIn.test(pathOf(request.url ?? ''))) {
    return { allowance: 'sign-in', who: addressOf(request, options), limit: limits['sign-in'] };
  }
  const key = apiKeyIn(request.headers.authorization);
  const known = key === undefined ? undefined : await keyOf(key);
  if (known) {
    return { allowance: 'key', who: String(known.id), limit: known.perMinute ?? limits.key };
  }
  const token = sessionTokenIn(request.headers);
  const person = token === undefined ? undefined : personOf(token, Date.now() / 1_000);
  if (person !== undefined) {
    return { allowance: 'person', who: String(person), limit: limits.person };
  }
  return { allowance: 'stranger', who: addressOf(request, options), limit: limits.stranger };
};

const addressOf = ({ socket, headers }: IncomingMessage, { trusted }: Options): string =>
  callerAddress(
    socket.remoteAddress ?? '',
    [headers['x-forwarded-for'] ?? []].flat().join(),
    trusted,
  );

/** As draft-ietf-httpapi-ratelimit-headers says it: the policy, and what is left of it. */
const sayCount = (
  response: ServerResponse,
  { allowance, limit }: Caller,
  { remaining, reset }: Count,
): void => {
  response.setHeader('RateLimit-Policy', `"${allowance}";q=${limit};w=${window}`);
  response.setHeader('RateLimit', `"${allowance}";r=${remaining};t=${reset}`);
};
