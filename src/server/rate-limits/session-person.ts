import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The person whose session a request brings, by its signature alone: enough to count for them and nobody else. Whether the
 * session still holds, Payload says.
 * @param now seconds since 1970
 */
export const sessionPersonOf = (payloadSecret: string) => {
  // Payload signs with a digest of the secret, in hexadecimal, cut to 32 characters.
  const key = createHash('sha256').update(payloadSecret).digest('hex').slice(0, 32);
  return (token: string, now: number): number | undefined => {
    const [head = '', body = '', signature = ''] = token.split('.');
    const expected = createHmac('sha256', key).update(`${head}.${body}`).digest();
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    const { id, exp } = claimsIn(body);
    return typeof id === 'number' && typeof exp === 'number' && exp > now ? id : undefined;
  };
};

type Claims = { id?: unknown; exp?: unknown };

/** Signed by us, so it is JSON; a secret may have changed its use, so it need not be ours. */
const claimsIn = (body: string): Claims => {
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Claims;
  } catch {
    return {};
  }
};

/** The token in the headers of a request, in the forms that Payload takes. */
export const sessionTokenIn = (headers: {
  authorization?: string | undefined;
  cookie?: string | undefined;
}): string | undefined =>
  /^JWT ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(headers.authorization ?? '')?.[1] ??
  /(?:^|;\s*)payload-token=([\w-]+\.[\w-]+\.[\w-]+)/.exec(headers.cookie ?? '')?.[1];
