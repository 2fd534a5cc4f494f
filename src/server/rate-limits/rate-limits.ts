import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import { apiKeyIn } from '@/accounts/rules/api-key';
import type { Allowance, RateLimits } from '@/platform/rate-limit-settings';
import { callerAddress } from './caller-address';
import { window, type Count, type Counters } from './counters';
import type { KnownKey } from './known-keys';
import { refuseTooMany } from './refuse-too-many';
import { sessionTokenIn } from './session-person';

/** What the front asks before it has work done for somebody. */
export type Gate = {
  /** Counts the request and says so in its answer; false when it was answered with 429. */
  admit: (
    request: IncomingMessage,
    response: ServerResponse,
    isSignIn?: boolean,
  ) => Promise<boolean>;
  /** Whether it brings a session that we signed, or a key that opens something. True where nobody can be asked. */
  isKnown: (request: IncomingMessage) => Promise<boolean>;
};

type Options = {
  /** Absent: nobody is counted. */
  limits: RateLimits | undefined;
  trusted: BlockList;
  counters: Counters;
  keyOf: (key: string) => Promise<KnownKey | undefined>;
  personOf: (token: string, now: number) => number | undefined;
  /** Told when a limit could not be looked up; the request then passes. */
  report: (error: unknown) => void;
};

/** For whom a request counts, and how many there may be. */
type Caller = { allowance: Allowance; who: string; limit: number };

/** Limits a minute: for a key, else for a person, else for an address. */
export const rateLimits = (options: Options): Gate => ({
  admit: async (request, response, isSignIn = false) => {
    const { limits } = options;
    if (!limits) return true;
    try {
      const caller = await callerOf(request, { ...options, limits, isSignIn });
      const count = await options.counters(`${caller.allowance} ${caller.who}`, caller.limit);
      sayCount(response, caller, count);
      if (!count.isWithin) refuseTooMany(request, response, caller.limit, count.reset);
      return count.isWithin;
    } catch (error) {
      options.report(error);
      return true;
    }
  },
  isKnown: async (request) => {
    try {
      return personIn(request, options) !== undefined || !!(await keyIn(request, options));
    } catch (error) {
      options.report(error);
      return true;
    }
  },
});

type Counted = Options & { limits: RateLimits; isSignIn: boolean };

const callerOf = async (request: IncomingMessage, options: Counted): Promise<Caller> => {
  const { limits, isSignIn } = options;
  if (isSignIn) {
    return { allowance: 'sign-in', who: addressOf(request, options), limit: limits['sign-in'] };
  }
  const known = await keyIn(request, options);
  if (known) {
    return { allowance: 'key', who: String(known.id), limit: known.perMinute ?? limits.key };
  }
  const person = personIn(request, options);
  if (person !== undefined) {
    return { allowance: 'person', who: String(person), limit: limits.person };
  }
  return { allowance: 'stranger', who: addressOf(request, options), limit: limits.stranger };
};

const keyIn = async (
  { headers }: IncomingMessage,
  { keyOf }: Options,
): Promise<KnownKey | undefined> => {
  const key = apiKeyIn(headers.authorization);
  return key === undefined ? undefined : keyOf(key);
};

const personIn = ({ headers }: IncomingMessage, { personOf }: Options): number | undefined => {
  const token = sessionTokenIn(headers);
  return token === undefined ? undefined : personOf(token, Date.now() / 1_000);
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
