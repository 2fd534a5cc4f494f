import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorMessage } from '@/platform/error-code';
import { OperatorError } from '@/platform/operator-error';
import { canEnter, type Account } from './postgres-account';

/** Where segments of the write-ahead log are kept. */
export const walFolder = (walTo: string): string => join(walTo, 'wal');

/**
 * What makes a server keep its write-ahead log: a copy of each segment as soon as it is full, or after a minute. A segment appears
 * under its name when it is whole and on the disk; one of the same name and another content is refused, as Postgres wants it
 * (PostgreSQL documentation, §25.3.1).
 */
export const archiveSettings = (walTo: string | undefined, account: Account): string[] => {
  if (walTo === undefined) return [];
  makeFolders(walTo, account);
  const target = quoted(`${walFolder(walTo)}/%f`);
  const command = [
    `t=${target}`,
    `if [ -f "$t" ]; then cmp -s "%p" "$t"; else cp "%p" "$t.unfinished" && sync "$t.unfinished" && mv "$t.unfinished" "$t"; fi`,
  ].join('; ');
  return ['archive_mode=on', `archive_command=${command}`, 'archive_timeout=60'];
};

/** What brings a segment back. */
export const restoreCommand = (walTo: string): string =>
  `cp ${quoted(`${walFolder(walTo)}/%f`)} "%p"`;

/** For Postgres, a per cent sign begins a name; for the shell, an apostrophe ends what is quoted. */
const quoted = (path: string): string =>
  `'${path.replaceAll("'", `'\\''`).replace(/%(?!f$)/g, '%%')}'`;

const makeFolders = (walTo: string, account: Account): void => {
  try {
    for (const folder of [walTo, walFolder(walTo)]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (account.uid !== undefined && account.gid !== undefined) {
        chownSync(folder, account.uid, account.gid);
      }
    }
  } catch (error) {
    throw new OperatorError(`BACKUP_WAL_TO cannot be used: ${errorMessage(error)}`);
  }
  if (canEnter(account, walFolder(walTo))) return;
  throw new OperatorError(
    `BACKUP_WAL_TO names ${walTo}, which the account of Postgres cannot enter: choose a folder that others may pass through.`,
  );
};
