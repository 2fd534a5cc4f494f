import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { OperatorError } from '@/platform/operator-error';

/** The ids under which Postgres runs; empty: our own. */
export type Account = { uid?: number; gid?: number };

/**
 * Postgres refuses to run as root. For root it runs as the owner of an existing data folder, else as the system
 * user `postgres`, which is made where it is missing.
 */
export const accountFor = (databaseFolder: string): Account => {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(databaseFolder)) {
    const { uid, gid } = statSync(databaseFolder);
    if (uid !== 0) return { uid, gid };
  }
  return systemAccount() ?? makeSystemAccount();
};

/** Whether the account may enter the folder, through all the folders above it. */
export const canEnter = (account: Account, folder: string): boolean =>
  account.uid === undefined ||
  spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' })
    .status === 0;

const systemAccount = (): Required<Account> | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
};

const makeSystemAccount = (): Required<Account> => {
  spawnSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' });
  const flags = ['--system', '--gid', 'postgres', '--no-create-home', '--shell', '/bin/false'];
  spawnSync('useradd', [...flags, 'postgres'], { stdio: 'ignore' });
  const made = systemAccount();
  if (made) return made;
  throw new OperatorError(
    'Postgres does not run as root and no user named postgres could be made: run as an ordinary user, or set DATABASE_URL.',
  );
};
