import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What a browser keeps after its person has logged in: it holds nothing but that they did. Whoever brings it is not held
 * when others try passwords for the same account (OWASP: slow down online guessing with device cookies).
 */
export const deviceCookie = 'ibidem-device';
/** Seconds. */
export const deviceMemory = 180 * 24 * 60 * 60;

/** @param nonce tells devices of a person apart @param now seconds since 1970 */
export const deviceMark = (user: number, nonce: string, now: number, secret: string): string => {
  const said = [user, now + deviceMemory, nonce].join('.');
  return `${said}.${signature(said, secret)}`;
};

/** The device, where the mark is ours, still good, and of this person. */
export const deviceIn = (
  mark: string | undefined,
  user: number,
  now: number,
  secret: string,
): string | undefined => {
  const [id, end, nonce, signed] = (mark ?? '').split('.');
  const expected = Buffer.from(signature([id, end, nonce].join('.'), secret));
  const given = Buffer.from(signed ?? '');
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs && Number(id) === user && Number(end) > now ? nonce : undefined;
};

const signature = (said: string, secret: string): string =>
  createHmac('sha256', `${secret}:devices`).update(said).digest('base64url');
