import { createHash, randomBytes } from 'node:crypto';

/** What makes the address of a feed: 256 random bits. Only its digest is kept. */
export const newFeedSecret = (): string => randomBytes(32).toString('base64url');

/** Path at which calendars read a feed. */
export const feedPath = (secret: string): string => `/calendar/${secret}.ics`;

/** The secret in the last part of such a path; undefined where it has another form. */
export const feedSecretIn = (file: string): string | undefined =>
  /^([A-Za-z0-9_-]{43})\.ics$/.exec(file)?.[1];

/** What is kept of a secret. It needs no salt: nobody guesses 256 bits. */
export const digestOfFeed = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');
