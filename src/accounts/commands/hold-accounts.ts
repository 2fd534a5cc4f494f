import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Which accounts; `everybody` where an operation says by a filter whom it changes. */
export type HeldAccounts =
  { id: number | string } | { email: string } | { token: string } | 'everybody';

/**
 * Holds accounts until the transaction of this request ends. Payload reads an account, and writes all of it back with a
 * session more or less: without this, who signs in while somebody shuts the account would open it again, and of two who
 * sign in at once one would be out at once.
 */
export const holdAccounts = async (req: PayloadRequest, which: HeldAccounts): Promise<void> => {
  await runSql(
    req,
    sql`SELECT FROM users WHERE ${conditionOf(which)} ORDER BY id FOR NO KEY UPDATE`,
  );
};

const conditionOf = (which: HeldAccounts) => {
  if (which === 'everybody') return sql`true`;
  if ('id' in which) return sql`id::text = ${String(which.id)}`;
  if ('email' in which) return sql`email = ${which.email}`;
  return sql`reset_password_token = ${which.token}`;
};
