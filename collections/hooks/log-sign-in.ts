import type { CollectionAfterLoginHook } from 'payload';

import { addressOf } from '@/accounts/commands/judge-sign-in';
import { logAdministration } from '@/audit/commands/log-administration';
import { forgiveAllTries } from '@/accounts/commands/take-try';
import type { User } from '@/payload-types';
import { callerOf } from '@/platform/caller';

import { tookReset } from './account-marks';

/** Whoever comes in, by password or by a letter's address. */
export const logSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const isReset = tookReset(req);
  const by = { id: user.id, name: user.name, road: 'session' as const };
  const network = callerOf(req.headers);
  await logAdministration(req, {
    event: isReset ? 'password_reset' : 'signed_in',
    subject: 'account',
    id: user.id,
    name: user.name,
    data: { network },
    by,
  });
  if (isReset) await forgiveAllTries(req, addressOf(user.email));
  return user;
};
