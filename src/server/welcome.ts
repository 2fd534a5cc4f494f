import type { BasePayload } from 'payload';
import { issueSetUpCode } from '@/accounts/commands/set-up';
import { env } from '@/platform/env';
import type { Progress } from '@/platform/progress';
import { accountsFile, accountsOfDemo } from './demo';

/** The last words of a start: where to go, and how to get in. */
export const sayWelcome = async (payload: BasePayload, { say }: Progress): Promise<void> => {
  const { publicUrl } = env();
  say(`\n  The publication  ${publicUrl}\n  The desk         ${publicUrl}/admin\n`);
  const code = await issueSetUpCode(payload);
  if (code) {
    say(`  There are no users yet. Make the first administrator at ${publicUrl}/set-up`);
    say(`  Set-up code: ${code}\n`);
  }
  const accounts = await accountsOfDemo(payload);
  if (!accounts) return;
  say('  Demo accounts:');
  for (const { role, email, password } of accounts) {
    say(`    ${role.padEnd(14)} ${email.padEnd(34)} ${password}`);
  }
  say(`  (kept in ${accountsFile()})\n`);
};
