import { createLocalReq } from 'payload';
import { resetPassword } from '@/accounts/commands/reset-password';
import { OperatorError } from '@/platform/operator-error';
import { withInstallation } from '../installation';

/** Prints the new password once; it is kept nowhere. */
export const resetPasswordOf = async (email: string): Promise<void> => {
  const result = await withInstallation(async (payload) =>
    resetPassword(await createLocalReq({}, payload), { email }),
  );
  if (!result.ok) {
    throw new OperatorError(result.error.findings.map(({ message }) => message).join(' '));
  }
  console.log(`New password of ${email}: ${result.value.password}`);
  process.exit(0);
};
