import { issueSetUpCode } from '@/accounts/commands/set-up';
import { env } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import { withInstallation } from '../installation';

/** Prints a new set-up code; the one from the start ends with it. */
export const printSetUpCode = async (): Promise<void> => {
  const code = await withInstallation(issueSetUpCode);
  if (!code) {
    throw new OperatorError(
      'This publication has users already: log in, or use npm run ibidem -- reset-password EMAIL.',
    );
  }
  console.log(`Make the first administrator at ${env().publicUrl}/set-up\nSet-up code: ${code}`);
  process.exit(0);
};
