import { createHmac, timingSafeEqual } from 'node:crypto';

/** Headers of a signed message (Standard Webhooks 1.0). */
export type SignedHeaders = {
  'webhook-id': string;
  /** Seconds since 1970. */
  'webhook-timestamp': string;
  /** One or several, with a space between: `v1,<base64>`. */
  'webhook-signature': string;
};

type Message = {
  /** The same in every attempt. */
  id: string;
  /** When this attempt is made. */
  at: Date;
  body: string;
};

/** Of 32 random bytes, say. */
export const secretOf = (bytes: Uint8Array): string =>
  `${prefix}${Buffer.from(bytes).toString('base64')}`;

/** Standard Webhooks asks for 24 to 64 bytes in base64 behind `whsec_`. */
export const isSecret = (text: string): boolean => {
  const bytes = bytesOf(text);
  return bytes !== null && bytes.length >= 24 && bytes.length <= 64;
};

/** Signed with every secret that is in force, so that a new one can take over from the old. */
export const signedHeaders = (message: Message, secrets: readonly string[]): SignedHeaders => {
  const timestamp = String(Math.floor(message.at.getTime() / 1000));
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets
      .map((secret) => `v1,${signatureOf(message.id, timestamp, message.body, secret)}`)
      .join(' '),
  };
};

export type Verification = 'genuine' | 'incomplete' | 'not-of-now' | 'forged';

/** How far the clocks may be apart; an older message is somebody playing it again. In seconds. */
const tolerance = 300;

/**
 * What a receiver does with a message, before reading it. Beyond this it remembers each `webhook-id` for as long as
 * the tolerance lasts, so that what comes twice counts once.
 *
 * @param headers with names in lower case
 * @param body exactly as it was received
 */
export const verifyMessage = (
  headers: Readonly<Record<string, unknown>>,
  body: string,
  secret: string,
  now: Date,
): Verification => {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signatures = headers['webhook-signature'];
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') {
    return 'incomplete';
  }
  const age = now.getTime() / 1000 - Number(timestamp);
  if (!(Math.abs(age) <= tolerance)) return 'not-of-now';
  const expected = `v1,${signatureOf(id, timestamp, body, secret)}`;
  return signatures.split(' ').some((given) => isSame(given, expected)) ? 'genuine' : 'forged';
};

const prefix = 'whsec_';

const bytesOf = (secret: string): Buffer | null => {
  const text = secret.slice(prefix.length);
  const bytes = Buffer.from(text, 'base64');
  return secret.startsWith(prefix) && bytes.toString('base64') === text ? bytes : null;
};

const signatureOf = (id: string, timestamp: string, body: string, secret: string): string =>
  createHmac('sha256', bytesOf(secret) ?? secret)
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64');

/** Takes as long for a near miss as for a wild guess. */
const isSame = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
};
