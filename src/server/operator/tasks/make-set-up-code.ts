import { issueSetUpCode } from '@/accounts/commands/set-up';
import { env } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import type { OperatorTask } from '../contract';

/** Says a new set-up code; the one from the start ends with it. */
export const makeSetUpCode: OperatorTask<object> = async (payload, _, { tell }) => {
  const code = await issueSetUpCode(payload);
  if (!code) {
    throw new OperatorError(
      'This publication has users already: log in, or use npm run ibidem -- reset-password EMAIL.',
    );
  }
  const where = `${env().publicUrl}/set-up`;
  tell({ kind: 'line', text: `Make the first administrator at ${where}\nSet-up code: ${code}` });
  return true;
};
