import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of so many megabytes in the place of a folder, where we may make one; returns how it is taken away. */
export const smallDisk = (folder: string, megabytes = 300): (() => void) | undefined => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', folder];
  if (spawnSync('mount', options).status !== 0) return undefined;
  return () => void spawnSync('umount', ['--lazy', folder]);
};

/** Writes until nothing more goes in; returns how room is made again. */
export const fillDisk = (folder: string): (() => void) => {
  const file = join(folder, 'filler');
  const output = openSync(file, 'w');
  const part = Buffer.alloc(1024 * 1024);
  try {
    for (;;) writeSync(output, part);
  } catch {
    // Full it is.
  } finally {
    closeSync(output);
  }
  return () => rmSync(file, { force: true });
};
