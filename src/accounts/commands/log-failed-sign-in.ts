import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { logAdministration } from '@/audit/commands/log-administration';

export type FailedSignIn = { email: string; network: string; wait: number };

/** Writes down a wrong password for an account; nothing where nobody has this address, which may be a password mistyped. */
export const logFailedSignIn = async (
  req: PayloadRequest,
  { email, network, wait }: FailedSignIn,
): Promise<void> => {
  const [user] = await runSql<{ id: number; name: string }>(
    req,
    sql`SELECT id, name FROM users WHERE email = ${email}`,
  );
  if (!user) return;
  await logAdministration(req, {
    event: wait > 0 ? 'sign_in_held' : 'sign_in_failed',
    subject: 'account',
    id: user.id,
    name: user.name,
    data: { network, ...(wait > 0 ? { wait } : {}) },
    by: stranger,
  });
};

/** Whoever it was. */
export const stranger = { id: null, name: '–', road: 'stranger' } as const;
