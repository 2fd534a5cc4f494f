import type { Finding } from '@/platform/finding';
import { accountFinding } from './account-findings';

export const shortestPassword = 12;
/** Longer ones only make the server work. */
export const longestPassword = 256;
const fewestSigns = 5;

/** Whose password it is to be: what everybody knows of them is no secret. */
type Person = { email?: string | null; name?: string | null };

/**
 * What is wrong with a password: one rule for every door. Length counts, not kinds of signs (NIST SP 800-63B, 5.1.1.2);
 * what is no secret is refused.
 */
export const passwordFindings = (password: unknown, person: Person = {}): Finding[] => {
  if (typeof password !== 'string' || [...password].length < shortestPassword) {
    return [accountFinding('password-too-short', { least: shortestPassword }, atPassword)];
  }
  if ([...password].length > longestPassword) {
    return [accountFinding('password-too-long', { most: longestPassword }, atPassword)];
  }
  return isPlain(password, person) ? [accountFinding('password-too-plain', {}, atPassword)] : [];
};

const atPassword = { field: 'password' };

const isPlain = (password: string, { email, name }: Person): boolean => {
  const plain = password.toLowerCase();
  const known = [email, email?.split('@')[0], name].map((text) => text?.trim().toLowerCase());
  return (
    new Set(plain).size < fewestSigns ||
    known.includes(plain.trim()) ||
    rows.some((row) => row.includes(plain)) ||
    common.test(plain)
  );
};

/** What a hand strikes along the keyboard, forth, back and over again. */
const rows = [
  '0123456789',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
]
  .flatMap((row) => [row, [...row].reverse().join('')])
  .map((row) => row.repeat(3));

/** The words that every list of stolen passwords begins with, with digits around them. */
const common =
  /^[\d\W_]*(password|passwort|admin(istrator)?|welcome|qwerty(uiop)?|letmein)+[\d\W_]*$/;
