import { createHash } from 'node:crypto';
import type { Encoding } from './choose-encoding';

/** What identifies the content whatever its encoding: 128 bits of SHA-256. */
export const contentTag = (body: Buffer): string =>
  createHash('sha256').update(body).digest('base64url').slice(0, 22);

/** A strong tag (RFC 9110 §8.8.3): other bytes, so another tag for each encoding. */
export const entityTag = (tag: string, encoding: Encoding, best = false): string =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}${best ? '-best' : ''}"`;

/** The tag of an upstream's own strong ETag; undefined for a weak one or none. */
export const tagIn = (etag: string | undefined): string | undefined =>
  /^"([^"\s]+)"$/.exec(etag ?? '')?.[1];

/**
 * Whether If-None-Match names this content (RFC 9110 §13.1.2, weak comparison): any of its encodings will do, since
 * the client holds one of them.
 */
export const matchesTag = (ifNoneMatch: string | undefined, tag: string): boolean => {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => endings.some((ending) => one === `"${tag}${ending}"`));
};

const endings = ['', '-br', '-br-best', '-gzip'] as const;
