import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { ok, type Result } from '@/platform/result';
import { accountFinding } from '../rules/account-findings';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';

/**
 * Gives the user of this address a new random password, ends their sessions and forgets wrong tries.
 * For the person at the terminal of the server: it asks for no rights.
 */
export const resetPassword = async (
  req: PayloadRequest,
  { email }: { email: string },
): Promise<Result<{ password: string }, Refusal>> =>
  inTransaction(req, async () => {
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { email: { equals: email.trim().toLowerCase() } },
      limit: 1,
      req,
    });
    const [user] = docs;
    if (!user) return refuse(404, accountFinding('account-unknown', { email }));
    const password = randomBytes(12).toString('base64url');
    await req.payload.update({
      collection: 'users',
      id: user.id,
      data: { password, sessions: [] },
      req,
    });
    return ok({ password });
  });
