import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The running server of a data folder, as its own lock file tells. */
export type Postmaster = { pid: number; port: number };

/** Postgres keeps pid and port in lines 1 and 4 of `postmaster.pid` (PostgreSQL documentation, §66.1). */
export const postmasterOf = (databaseFolder: string): Postmaster | undefined => {
  try {
    const [pid, , , port] = readFileSync(join(databaseFolder, 'postmaster.pid'), 'utf8').split(
      '\n',
    );
    return { pid: Number(pid), port: Number(port) };
  } catch {
    return undefined;
  }
};

/** Whether a Postgres stands behind the lock file; after a kill -9 its pid is free or belongs to someone else. */
const isPostgres = (pid: number): boolean =>
  isAlive(pid) && /(^|[\\/])postgres$/.test(programOf(pid));

/** Whether a server of this folder runs. */
export const runsIn = (databaseFolder: string): boolean => {
  const found = postmasterOf(databaseFolder);
  return found !== undefined && isServerOf(databaseFolder, found.pid);
};

/** Whether a process is the server of this folder, and not one of another that has its number by now. */
export const isServerOf = (databaseFolder: string, pid: number): boolean => {
  if (!isPostgres(pid)) return false;
  const at = process.platform === 'linux' ? realPathOf(`/proc/${pid}/cwd`) : undefined;
  return at === undefined || at === realPathOf(databaseFolder);
};

/**
 * Takes away the lock file of a killed Postgres whose pid is another program's by now, or still that of its remains. Where it is
 * nobody's, Postgres does so itself. Never that of a server which somebody else has started meanwhile.
 */
export const removeStaleLock = (databaseFolder: string, pid: number): void => {
  if (postmasterOf(databaseFolder)?.pid !== pid) return;
  rmSync(join(databaseFolder, 'postmaster.pid'), { force: true });
};

/**
 * Waits until the helpers of a server that was killed are gone, and kills those that do not notice its death, since they are
 * frozen: no new server starts beside them. Those of a living server are none of it. Elsewhere than on Linux, Postgres
 * only refuses to start for as long as they are there.
 */
export const endOrphans = async (databaseFolder: string, patience = 3_000): Promise<void> => {
  const end = Date.now() + patience;
  for (let left = orphansIn(databaseFolder); left.length > 0; left = orphansIn(databaseFolder)) {
    if (Date.now() > end) for (const pid of left) signalTo(pid, 'SIGKILL');
    await sleep(50);
  }
};

const orphansIn = (databaseFolder: string): number[] => {
  if (process.platform !== 'linux') return [];
  const folder = realPathOf(databaseFolder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(
      (pid) =>
        realPathOf(`/proc/${pid}/cwd`) === folder &&
        programOf(pid).startsWith('postgres: ') &&
        isAlive(pid) &&
        !isPostgres(parentOf(pid)),
    );
};

const realPathOf = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
};

/** The fourth field of `stat`, behind a name that may hold anything (proc_pid_stat(5)). */
const parentOf = (pid: number): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
};

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
    // Of a frozen server it is the end, too.
    signalTo(pid, 'SIGCONT');
    const end = Date.now() + patience * share;
    while (!isGone() && Date.now() < end) await sleep(25);
  }
  return isGone();
};

/** As the beginning of `stopPostmaster`, for whoever does not wait for it. */
export const askToStop = (pid: number): void => {
  signalTo(pid, 'SIGINT');
  signalTo(pid, 'SIGCONT');
};

const signalTo = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};

/** Whether a process has this number, be it one that has ended and was not reaped. */
export const isInUse = (pid: number): boolean => pid > 0 && signalTo(pid, 0);

/** A zombie counts as dead: in a container nobody may reap it. */
const isAlive = (pid: number): boolean => {
  if (!isInUse(pid)) return false;
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
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
    } catch {
      return ''; // it has ended just now
    }
  }
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
};
