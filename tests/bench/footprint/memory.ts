import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Bytes of memory of a publication: of its process, of all that these started, and of its own Postgres, which is no
 * child. Pages that several share count once (PSS). Linux only.
 */
export const memoryOfPublication = (pid: number, dataFolder: string): number =>
  memoryOf(pid) + memoryOfPostgres(dataFolder);

/** Bytes of memory of a publication's own Postgres. */
export const memoryOfPostgres = (dataFolder: string): number => memoryOf(postgresOf(dataFolder));

/** Bytes of memory of a process and of all that it started. */
export const memoryOf = (pid: number): number =>
  familyOf(pid).reduce((sum, one) => sum + proportionalSize(one), 0);

/** Programs that a publication has started and that still run, its Postgres not among them. */
export const helpersOf = (pid: number): string[] =>
  familyOf(pid)
    .slice(1)
    .map((one) => read(`/proc/${one}/cmdline`).replaceAll('\0', ' ').trim())
    // What has ended and was not asked how has no command any more, and no memory.
    .filter(Boolean);

const postgresOf = (dataFolder: string): number =>
  Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

const familyOf = (pid: number): number[] => [
  pid,
  ...childrenOf(pid)
    .filter((child) => commandOf(child) !== 'postgres' || commandOf(pid) === 'postgres')
    .flatMap(familyOf),
];

const childrenOf = (pid: number): number[] =>
  entries(`/proc/${pid}/task`).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).trim().split(' ').filter(Boolean).map(Number),
  );

const commandOf = (pid: number): string => read(`/proc/${pid}/comm`).trim();

/** Bytes of one process: its own, and its share of what it shares with others. */
export const proportionalSize = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;

/** What has ended meanwhile has nothing to say. */
const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const entries = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
