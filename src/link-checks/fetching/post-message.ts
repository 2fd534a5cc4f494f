import { performance } from 'node:perf_hooks';
import { refusalOf } from './address-guard';
import type { FetchAllowance } from './allowance';
import type { FetchError } from '../rules/observation';
import { requestOnce, type Lookup } from './request-once';

export type PostOptions = {
  /** `host:port` pairs that may be asked although private. */
  allowance?: FetchAllowance;
  /** Name resolution, `dns.lookup` unless a test brings its own. */
  lookup?: Lookup;
  /** Until the answer has been read, in milliseconds. */
  timeout?: number;
};

export type PostAnswer = {
  status?: number;
  error?: FetchError;
  /** The beginning of the answer, as text. */
  excerpt: string;
  milliseconds: number;
};

export type Message = { headers: Readonly<Record<string, string>>; body: string };
export type PostMessage = (url: string, message: Message) => Promise<PostAnswer>;

/**
 * Sends JSON to a program elsewhere, with the same guard before and after DNS that stands before link checks. A
 * redirect is an answer, not an order: the message goes to the address that was written down, or nowhere. Never throws.
 */
export const postMessage = async (
  url: string,
  { headers, body }: Message,
  { allowance = [], lookup, timeout = 15_000 }: PostOptions = {},
): Promise<PostAnswer> => {
  const started = performance.now();
  const took = () => Math.round(performance.now() - started);
  const address = URL.parse(url);
  const refused = address ? refusalOf(address, allowance) : 'url-refused';
  if (!address || refused) return { error: refused, excerpt: '', milliseconds: took() };
  const answer = await requestOnce(address, {
    allowance,
    lookup,
    signal: AbortSignal.timeout(timeout),
    maxBytes: 4 * longestExcerpt,
    userAgent: 'Ibidem/0.1 (webhook)',
    message: { headers: { 'content-type': 'application/json', ...headers }, body },
  });
  return 'error' in answer
    ? { error: answer.error, excerpt: '', milliseconds: took() }
    : { status: answer.statusCode, excerpt: excerptOf(answer.body), milliseconds: took() };
};

const longestExcerpt = 500; // characters

/** Readable on a page and storable as JSON, whatever the other side has sent. */
const excerptOf = (body: Uint8Array): string =>
  new TextDecoder()
    .decode(body)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .slice(0, longestExcerpt)
    .trim();
