import { readdirSync, readFileSync } from 'node:fs';

/** The fields of `stat` behind the name, which may hold anything (proc_pid_stat(5)); none for a process that is gone. */
const statOf = (pid: number | string): string[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
};

/** Numbers of the processes that one has begun, on Linux. */
export const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && statOf(name)[1] === String(parent))
    .map(Number);

export const isGone = (pid: number): boolean => ['Z', undefined].includes(statOf(pid)[0]);

/** A process with all that it has begun, the newest first. */
export const familyOf = (pid: number): number[] => [...childrenOf(pid).flatMap(familyOf), pid];

/** Stops a process as a debugger would; false where it ended just before. */
export const halt = (pid: number): boolean => {
  try {
    return process.kill(pid, 'SIGSTOP');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
};

/** Stops a family; returns how it goes on. */
export const freeze = (pid: number): (() => void) => {
  const family = familyOf(pid).toReversed().filter(halt);
  return () => {
    for (const one of family) if (!isGone(one)) process.kill(one, 'SIGCONT');
  };
};
