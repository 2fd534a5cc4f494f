import { execFile } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, chown, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode, errorMessage } from '@/platform/error-code';
import { unfinishedBeside } from '@/platform/kept-file';
import { OperatorError } from '@/platform/operator-error';
import type { Account } from './postgres-account';
import { accountFor, canEnter } from './postgres-account';
import type { Binaries } from './postgres-binaries';
import { reachableFolder } from './postgres-binaries';

/** The major version of the embedded programs; a data folder of another one needs pg_upgrade. */
const majorVersion = '18';

/** Where the database of this data folder really is, and who runs it. */
export type PostgresFolder = { path: string; account: Account };

/** Makes the data folder and finds out whether we may write there. */
export const prepareDataFolder = async (dataFolder: string): Promise<void> => {
  const probe = unfinishedBeside(join(dataFolder, '.probe'));
  try {
    // 0711: the account of Postgres must pass through; what is secret in here has mode 0600.
    await mkdir(dataFolder, { recursive: true, mode: 0o711 });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new OperatorError(
      `The data folder ${dataFolder} cannot be written to (${errorCode(error)}): change its owner, or set IBIDEM_DATA to another folder.`,
    );
  }
};

/**
 * `postgres` in the data folder. Where root's Postgres may not go there (a checkout in root's home), a link to a
 * folder of its own outside; a deleted data folder therefore never comes back with an old database.
 */
export const postgresFolder = async (dataFolder: string): Promise<PostgresFolder> => {
  const inside = join(dataFolder, 'postgres');
  const linked = linkTarget(inside);
  const path = linked ?? inside;
  const account = accountFor(path);
  if (linked !== undefined || existsSync(inside) || canEnter(account, dataFolder)) {
    return { path, account };
  }
  const outside = join(reachableFolder, randomBytes(8).toString('hex'), 'postgres');
  await mkdir(dirname(outside), { recursive: true, mode: 0o755 });
  await symlink(outside, inside);
  return { path: outside, account };
};

/** A restored cluster that is about to take its place. */
export const readyBeside = (path: string): string => `${path}.ready`;

/** Whether there is a database, in its place or about to be put there. */
export const isCluster = (path: string): boolean =>
  existsSync(join(path, 'PG_VERSION')) || existsSync(join(readyBeside(path), 'PG_VERSION'));

/** Creates the cluster beside its place and moves it there when it is complete, so that half of one never stays. */
export const initialise = async (
  { path, account }: PostgresFolder,
  binaries: Binaries,
  password: string,
): Promise<void> => {
  const version = join(path, 'PG_VERSION');
  // A restore was killed between the two renamings that put its cluster in place.
  if (!existsSync(path) && existsSync(readyBeside(path))) await rename(readyBeside(path), path);
  if (existsSync(version)) return refuseOtherVersion(path, readFileSync(version, 'utf8').trim());
  const unfinished = `${path}.${process.pid}`;
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(unfinished, account.uid, account.gid);
  }
  try {
    await runInitdb(unfinished, account, binaries, password);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
};

const runInitdb = async (
  folder: string,
  account: Account,
  binaries: Binaries,
  password: string,
): Promise<void> => {
  const passwordFile = join(tmpdir(), `ibidem-${randomBytes(8).toString('hex')}`);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(passwordFile, account.uid, account.gid);
  }
  // C.UTF-8 sorts alike everywhere and knows Cyrillic letters; macOS does not have it.
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const flags = ['--encoding=UTF8', `--locale=${locale}`, '--auth=scram-sha-256'];
  try {
    await promisify(execFile)(
      binaries.initdb,
      [`--pgdata=${folder}`, '--username=ibidem', `--pwfile=${passwordFile}`, ...flags],
      { ...account, cwd: '/' },
    );
    await chmod(folder, 0o700);
  } catch (error) {
    throw new OperatorError(
      `The embedded Postgres could not make its database in ${folder}: ${errorMessage(error).trim().split('\n').at(-1)}`,
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
};

const refuseOtherVersion = (path: string, version: string): void => {
  if (version === majorVersion) return;
  throw new OperatorError(
    `The database in ${path} was made by Postgres ${version}, and this is ${majorVersion}: move it with pg_upgrade, or set DATABASE_URL.`,
  );
};

const linkTarget = (path: string): string | undefined =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined;
