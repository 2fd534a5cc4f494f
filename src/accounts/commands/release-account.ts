import type { PayloadRequest } from 'payload';

import { accountFinding } from '../rules/account-findings';
import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { logAdministration } from '@/audit/commands/log-administration';
import { refuse, type Refusal } from '@/core/refusal';
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
