import type { PayloadRequest } from 'payload';

import { accountFinding } from '../rules/account-findings';
import { isPassword } from '../rules/password-hash';
import { ok, type Result } from '@/platform/result';
import { keptPasswordOf } from '../queries/kept-password';
import { refuse, type Refusal } from '@/core/refusal';
import { forgiveTries, takeTry, type Tries } from './take-try';

/** Whether whoever sits at this session is its person: a desk may be left, a cookie stolen. Tries are slowed down. */
export const requirePresentPassword = async (
  req: PayloadRequest,
  person: number,
  password: unknown,
): Promise<Result<true, Refusal>> => {
  const place = { field: 'presentPassword' };
  if (typeof password !== 'string' || password === '') {
    return refuse(403, accountFinding('present-password-needed', {}, place));
  }
  const tries: Tries = { of: String(person), pace: 'session' };
  const seconds = await takeTry(req, tries);
  if (seconds > 0) return refuse(403, accountFinding('too-many-tries', { seconds }, place));
  if (!(await isPassword(password, await keptPasswordOf(req, person)))) {
    return refuse(403, accountFinding('present-password-wrong', {}, place));
  }
  await forgiveTries(req, tries);
  return ok(true);
};
