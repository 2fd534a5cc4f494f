import type { CollectionBeforeOperationHook } from 'payload';

import { accountFinding } from '@/accounts/rules/account-findings';
import { passwordFindings } from '@/accounts/rules/password-rule';

import { resetting } from './account-marks';
import { refuseFindings, type Sent } from './account-refusal';
import { refuseAtDesk } from './refuse-at-desk';

/** Of the operations that Payload's types do not tell apart. */
type Asked = { id?: unknown; data?: Sent };

/**
 * Stands before every operation on accounts, by whichever door: a new password fits the rule, and no sweep over many
 * accounts changes how they are entered.
 */
export const guardOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { id, data } = args as Asked;
  // Payload's own would write down a token that lets its reader in.
  if (operation === 'forgotPassword') {
    const command = 'POST /api/users/forgot-password';
    refuseAtDesk(req, 403, 'written-by-commands', { what: 'users', command });
  }
  if (operation === 'resetPassword' && data) {
    refuseFindings(req, 422, passwordFindings(data.password));
    req.context[resetting] = true;
  }
  const isSweep = operation === 'update' && id === undefined;
  if (isSweep && data && ('password' in data || 'email' in data)) {
    refuseFindings(req, 422, [accountFinding('one-account-at-a-time')]);
  }
  return args;
};
