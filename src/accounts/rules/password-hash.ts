import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

/** As Payload keeps a password (auth/strategies/local/generatePasswordSaltHash.js); null where there is none. */
export type KeptPassword = { salt: string | null; hash: string | null };

/**
 * Whether this is the password. Where nothing is kept, the answer is no after the same work, so that the time says nothing
 * about who has an account.
 */
export const isPassword = async (
  password: string,
  { salt, hash }: KeptPassword,
): Promise<boolean> => {
  const known = salt !== null && hash !== null ? formOf(hash) : { ...present, digest: '' };
  const digest = await derive(
    password,
    salt ?? 'salt of nobody',
    known.iterations,
    known.bytes,
    'sha256',
  );
  const expected = Buffer.from(known.digest, 'hex');
  return expected.length === digest.length && timingSafeEqual(expected, digest);
};

const mark = 'pbkdf2-sha256-v1:';
const present = { iterations: 600_000, bytes: 32 };
const former = { iterations: 25_000, bytes: 512 };

const formOf = (hash: string) =>
  hash.startsWith(mark)
    ? { ...present, digest: hash.slice(mark.length) }
    : { ...former, digest: hash };
