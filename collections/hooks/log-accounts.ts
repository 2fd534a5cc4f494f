import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload';

import { changesBetween, maskedAddress } from '@/administration/changes';
import type { AdministrationEvent } from '@/administration/events';
import type { Changes } from '@/administration/log';
import { addressOf } from '@/commands/judge-sign-in';
import { logAdministration } from '@/commands/log-administration';
import { forgiveAllTries } from '@/commands/take-try';
import { tellFormerAddress } from '@/commands/tell-former-address';
import type { User } from '@/payload-types';
import { callerOf } from '@/platform/caller';

import { tookNewPassword, tookReset } from './guard-account';

/** What became of an account stands in the log, in the transaction of the change, by whichever door it came. */
export const logAccount: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isPasswordNew = tookNewPassword(req);
  if (operation === 'create') {
    await log(req, doc, 'account_made', changesBetween({}, rightsOf(doc)));
    return doc;
  }
  const before = previousDoc as User;
  if (isPasswordNew) {
    await log(req, doc, 'password_changed');
    await forgiveAllTries(req, addressOf(doc.email));
  }
  if (before.email !== doc.email) {
    const [was, is] = [maskedAddress(before.email), maskedAddress(doc.email)];
    await log(req, doc, 'email_changed', { email: { was, is } });
    await tellFormerAddress(req, { user: doc.id, address: before.email });
  }
  const rights = changesBetween(rightsOf(before), rightsOf(doc));
  if (Object.keys(rights).length > 0) await log(req, doc, 'rights_changed', rights);
  const name = changesBetween({ name: before.name }, { name: doc.name });
  if (Object.keys(name).length > 0) await log(req, doc, 'account_changed', name);
  return doc;
};

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

const rightsOf = ({ roles, active }: User) => ({
  roles: [...roles].sort(),
  active: active !== false,
});

const log = (
  req: PayloadRequest,
  { id, name }: User,
  event: AdministrationEvent,
  changes?: Changes,
): Promise<void> =>
  logAdministration(req, {
    event,
    subject: 'account',
    id,
    name,
    ...(changes ? { data: { changes } } : {}),
  });
