import { loginOperation, type PayloadRequest } from 'payload';

import { inTransaction } from '@/core/in-transaction';
import { ok, type Result } from '@/platform/result';

import { holdAccounts } from './hold-accounts';

/** `email` as accounts are kept. */
export type Entrance = { email: string; password: string };

/**
 * Opens a session for whoever brings the right password, and waits for whatever changes their account just now.
 *
 * @throws AuthenticationError where the password is not the right one; what `beforeLogin` refuses
 */
export const openSession = async (req: PayloadRequest, { email, password }: Entrance) => {
  const collection = req.payload.collections.users;
  const opened = await inTransaction(req, async (): Promise<Result<Session, never>> => {
    await holdAccounts(req, { email });
    return ok(await loginOperation({ collection, data: { email, password }, req }));
  });
  return opened.ok ? opened.value : opened.error;
};

type Session = Awaited<ReturnType<typeof loginOperation<'users'>>>;
