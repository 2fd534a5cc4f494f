import { AuthenticationError, type PayloadRequest } from 'payload';

import { accountFinding } from '../rules/account-findings';
import { isPassword } from '../rules/password-hash';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { keptPasswordAt } from '../queries/kept-password';
import { enqueue } from '@/core/enqueue';
import { forgiveTries, takeBackTry, takeTry, waitOf, type Tries } from './take-try';

export type SignIn = {
  /** As people write it. */
  email: string;
  password: string;
  /** The network of the request. */
  network: string;
  /** The device that this person logged in with before, if it is one. */
  deviceOf: (user: number) => string | undefined;
};

/** `seconds`: when the next try may be made. */
export type Held = { seconds: number; findings: Finding[] };

/**
 * Judges a try to log in, before Payload does. Whether there is such an account shows neither by words nor by time: both
 * take the same steps. Tries are slowed down by account and place; a device that is known waits only for its own.
 *
 * @throws AuthenticationError where the password is not the right one
 */
export const judgeSignIn = async (
  req: PayloadRequest,
  { email, password, network, deviceOf }: SignIn,
): Promise<Result<{ user: number }, Held>> => {
  const of = addressOf(email);
  const account = await keptPasswordAt(req, of);
  const device = account.id === null ? undefined : deviceOf(account.id);
  const all = triesOf(of, device ?? network, device !== undefined);
  for (const tries of all) {
    const seconds = await takeTry(req, tries);
    if (seconds > 0) {
      return err({ seconds, findings: [accountFinding('too-many-tries', { seconds })] });
    }
  }
  const isRight = await isPassword(password, account);
  if (!isRight || account.id === null) {
    const waits = await Promise.all(all.map((tries) => waitOf(req, tries)));
    const failure = { email: of, network, wait: Math.max(...waits) };
    // Who has no account is told apart by the job, where nobody waits for it.
    await enqueue(req, 'ensure-failed-sign-in-is-logged', failure);
    throw new AuthenticationError(req.t);
  }
  const [place, ...others] = all;
  if (place) await forgiveTries(req, place);
  for (const tries of others) await takeBackTry(req, tries);
  return ok({ user: account.id });
};

/** As accounts are kept; Postgres keeps no NUL. */
export const addressOf = (email: string): string => email.replaceAll('\0', '').toLowerCase().trim();

const triesOf = (of: string, from: string, isKnownDevice: boolean): Tries[] => [
  { of, from, pace: 'place' },
  ...(isKnownDevice ? [] : [{ of, pace: 'account' } as const]),
];
