import type { PayloadRequest } from 'payload';

import { accountFinding } from '@/access/account-findings';
import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { personOf } from './actor';
import { inTransaction } from './in-transaction';
import { logAdministration } from './log-administration';
import { refuse, type Refusal } from './refusal';
import { forgiveAllTries } from './take-try';

/** Forgets the tries that slow down logging in to an account. For administrators, who are asked by its person. */
export const releaseAccount = async (
  req: PayloadRequest,
  { email }: { email: string },
): Promise<Result<{ id: number }, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user' || !person.roles.includes('administrator')) {
    return refuse(403, accountFinding('accounts-not-theirs'));
  }
  return inTransaction(req, async () => {
    const [user] = await runSql<{ id: number; name: string }>(
      req,
      sql`SELECT id, name FROM users WHERE email = ${email}`,
    );
    if (!user) return refuse(404, accountFinding('account-unknown', { email }));
    await forgiveAllTries(req, email);
    const { id, name } = user;
    await logAdministration(req, { event: 'account_released', subject: 'account', id, name });
    return ok({ id });
  });
};
