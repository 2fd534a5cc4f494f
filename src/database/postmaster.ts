import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The running server of a data folder, as its own lock file tells. */
export type Postmaster = { pid: number; port: number };

/** Postgres keeps pid and port in lines 1 and 4 of `postmaster.pid` (PostgreSQL documentation, §66.1). */
export const postmasterOf = (databaseFolder: string): Postmaster | undefined => {
  const file = join(databaseFolder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port) };
};

/** Whether a Postgres stands behind the lock file; after a kill -9 its pid is free or belongs to someone else. */
export const isPostgres = (pid: number): boolean =>
  isAlive(pid) && /(^|[\\/])postgres$/.test(programOf(pid));

/** Takes away a lock file that a killed Postgres left; Postgres itself does so only when the pid is unused. */
export const removeStaleLock = (databaseFolder: string): void =>
  rmSync(join(databaseFolder, 'postmaster.pid'), { force: true });

/**
 * Stops Postgres: fast first (open transactions are rolled back), then at once, which the next start repairs from its
 * log. Resolves to whether it is gone, after at most about `patience` milliseconds.
 */
export const stopPostmaster = async (
  databaseFolder: string,
  pid: number,
  patience = 20_000,
): Promise<boolean> => {
  const isGone = () => !isAlive(pid) || postmasterOf(databaseFolder)?.pid !== pid;
  for (const [signal, share] of [
    ['SIGINT', 0.75],
    ['SIGQUIT', 0.25],
  ] as const) {
    if (isGone()) return true;
    signalTo(pid, signal);
    const end = Date.now() + patience * share;
    while (!isGone() && Date.now() < end) await sleep(25);
  }
  return isGone();
};

const signalTo = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};

/** A zombie counts as dead: in a container nobody may reap it. */
const isAlive = (pid: number): boolean => {
  if (!(pid > 0) || !signalTo(pid, 0)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

const programOf = (pid: number): string => {
  if (process.platform === 'win32') return 'postgres';
  if (process.platform === 'linux') {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
  }
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
};
