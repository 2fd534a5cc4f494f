import { createLocalReq } from 'payload';
import { resetPassword } from '@/accounts/commands/reset-password';
import { OperatorError } from '@/platform/operator-error';
import type { OperatorTask } from '../contract';

/** Says the new password once; it is kept nowhere. */
export const resetPasswordOf: OperatorTask<{ email: string }> = async (
  payload,
  { email },
  { tell },
) => {
  const result = await resetPassword(await createLocalReq({}, payload), { email });
  if (!result.ok) {
    throw new OperatorError(result.error.findings.map(({ message }) => message).join(' '));
  }
  tell({ kind: 'line', text: `New password of ${email}: ${result.value.password}` });
  return true;
};
