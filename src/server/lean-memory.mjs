import process from 'node:process';

/**
 * For glibc. It keeps what is freed in the middle of its heap, and takes ever larger pieces from there once one of their
 * size was freed: 250 MB after minutes of work. With a fixed limit what is large lies apart, and goes back at once.
 * Each thread has a heap of its own besides, unless told otherwise.
 */
const settings = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/**
 * Puts this program in its own place, as the same process, once more: glibc reads its settings before any of our code
 * runs. Returns where they are in force, where the operator has chosen others, and where a process cannot be replaced.
 */
export const keepMemoryLean = () => {
  const names = Object.keys(settings);
  if (names.every((name) => process.env[name] === settings[name])) {
    // Not for what we start, Postgres above all.
    for (const name of names) delete process.env[name];
    return;
  }
  const isChosen = names.some((name) => process.env[name] !== undefined);
  if (process.platform !== 'linux' || !process.execve || isChosen) return;
  process.execve(
    process.execPath,
    [process.execPath, ...process.execArgv, ...process.argv.slice(1)],
    { ...process.env, ...settings },
  );
};
