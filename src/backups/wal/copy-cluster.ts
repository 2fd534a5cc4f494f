import { constants } from 'node:fs';
import { chmod, chown, copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Account } from '@/database/postgres-account';
import { errorCode } from '@/platform/error-code';

/** Folders whose content a start makes anew, and which must not be copied (PostgreSQL documentation, §25.3.4). */
const emptied = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];

/** Of a server that runs, or of no use to another. */
const left =
  /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|recovery\.signal|standby\.signal)$/;

/**
 * Copies the files of a cluster while its server works: the log makes good what changed meanwhile. What vanishes meanwhile was
 * dropped, and the log says so.
 */
export const copyCluster = async (
  from: string,
  to: string,
  account: Account = {},
): Promise<void> => {
  await makeFolder(to, account);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (left.test(entry.name)) continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      await (emptied.includes(entry.name)
        ? makeEmpty(target, account)
        : copyCluster(source, target, account));
    } else if (entry.isFile()) {
      await copyOne(source, target, account);
    }
  }
};

const copyOne = async (source: string, target: string, account: Account): Promise<void> => {
  try {
    await copyFile(source, target, constants.COPYFILE_FICLONE);
    await chmod(target, 0o600);
    await give(target, account);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
};

const makeEmpty = async (folder: string, account: Account): Promise<void> => {
  await makeFolder(folder, account);
  if (path.basename(folder) === 'pg_wal') {
    await makeFolder(path.join(folder, 'archive_status'), account);
  }
};

const makeFolder = async (folder: string, account: Account): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await give(folder, account);
};

export const give = async (file: string, { uid, gid }: Account): Promise<void> => {
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
};
