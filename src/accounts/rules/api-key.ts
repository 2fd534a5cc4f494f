import { createHash, randomBytes } from 'node:crypto';

/** Shows scanners of leaked secrets, and us, what it is. */
const mark = 'ibk_';
const form = /^Bearer (ibk_[A-Za-z0-9_-]{43})$/;

/** A new secret: 256 random bits. Only its digest is kept. */
export const newApiKey = (): string => mark + randomBytes(32).toString('base64url');

/** The key in an Authorization header; undefined where it holds something else. */
export const apiKeyIn = (authorization: string | null | undefined): string | undefined =>
  form.exec(authorization ?? '')?.[1];

/** Whether an Authorization header means to bring one of our keys, whole or not. */
export const meansApiKey = (authorization: string | null | undefined): boolean =>
  (authorization ?? '').startsWith(`Bearer ${mark}`);

/** For pages, where nothing holds a key to its scopes: the same headers without it. */
export const withoutApiKey = (headers: Headers): Headers => {
  const others = new Headers(headers);
  if (meansApiKey(headers.get('authorization'))) others.delete('authorization');
  return others;
};

/** What is kept of a key. It needs no salt: nobody guesses 256 bits. */
export const digestOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** By what people tell their keys apart. */
export const beginningOfKey = (key: string): string => key.slice(0, mark.length + 6);
