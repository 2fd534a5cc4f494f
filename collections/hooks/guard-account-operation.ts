import type { CollectionBeforeOperationHook } from 'payload';

import { holdAccounts } from '@/accounts/commands/hold-accounts';
import { accountFinding } from '@/accounts/rules/account-findings';
import { passwordFindings } from '@/accounts/rules/password-rule';

import { resetting } from './account-marks';
import { refuseFindings, type Sent } from './account-refusal';
import { refuseAtDesk } from './refuse-at-desk';

/** Of the operations that Payload's types do not tell apart. */
type Asked = { id?: number | string; data?: Sent };

/**
 * Stands before every operation on accounts, by whichever door: a new password fits the rule, and no sweep over many
 * accounts changes how they are entered. What changes an account holds it first.
 */
export const guardOperation: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data } = args as Asked;
  // Payload's own would write down a token that lets its reader in.
  if (operation === 'forgotPassword') {
    const command = 'POST /api/users/forgot-password';
    refuseAtDesk(req, 403, 'written-by-commands', { what: 'users', command });
  }
  if (operation === 'resetPassword' && data) {
    refuseFindings(req, 422, passwordFindings(data.password));
    req.context[resetting] = true;
    await holdAccounts(req, { token: String(data.token) });
  }
  const isSweep = operation === 'update' && id === undefined;
  if (isSweep && data && ('password' in data || 'email' in data)) {
    refuseFindings(req, 422, [accountFinding('one-account-at-a-time')]);
  }
  if (operation === 'update') await holdAccounts(req, id === undefined ? 'everybody' : { id });
  if (operation === 'refresh' && req.user) await holdAccounts(req, { id: req.user.id });
  return args;
};
