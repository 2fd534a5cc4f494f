import type { CollectionAfterChangeHook } from 'payload';

import { changesBetween, maskedAddress } from '@/audit/rules/administration/changes';
import { addressOf } from '@/accounts/commands/judge-sign-in';
import { forgiveAllTries } from '@/accounts/commands/take-try';
import { notifyFormerAddress } from '@/accounts/commands/notify-former-address';
import type { User } from '@/payload-types';

import { logOfAccount, rightsOf } from './account-log';
import { tookNewPassword } from './account-marks';

/** What became of an account stands in the log, in the transaction of the change, by whichever door it came. */
export const logAccount: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isPasswordNew = tookNewPassword(req);
  if (operation === 'create') {
    await logOfAccount(req, doc, 'account_made', changesBetween({}, rightsOf(doc)));
    return doc;
  }
  const before = previousDoc;
  if (isPasswordNew) {
    await logOfAccount(req, doc, 'password_changed');
    await forgiveAllTries(req, addressOf(doc.email));
  }
  if (before.email !== doc.email) {
    const [was, is] = [maskedAddress(before.email), maskedAddress(doc.email)];
    await logOfAccount(req, doc, 'email_changed', { email: { was, is } });
    await notifyFormerAddress(req, { user: doc.id, address: before.email });
  }
  const rights = changesBetween(rightsOf(before), rightsOf(doc));
  if (Object.keys(rights).length > 0) await logOfAccount(req, doc, 'rights_changed', rights);
  const name = changesBetween({ name: before.name }, { name: doc.name });
  if (Object.keys(name).length > 0) await logOfAccount(req, doc, 'account_changed', name);
  return doc;
};
