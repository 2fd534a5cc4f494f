import type { PayloadRequest } from 'payload';

import type { KeptPassword } from '../rules/password-hash';
import { runSql, sql } from '@/database/sql';

export type Account = KeptPassword & { id: number | null };

/** What is kept of the account with this address; nulls where nobody has it, in the same time. */
export const keptPasswordAt = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  email: string,
): Promise<Account> => {
  const [row] = await runSql<Account>(
    { payload },
    sql`SELECT id, salt, hash FROM users WHERE email = ${email} LIMIT 1`,
  );
  return row ?? { id: null, salt: null, hash: null };
};

export const keptPasswordOf = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  user: number,
): Promise<KeptPassword> => {
  const [row] = await runSql<KeptPassword>(
    req,
    sql`SELECT salt, hash FROM users WHERE id = ${user}`,
  );
  return row ?? { salt: null, hash: null };
};
