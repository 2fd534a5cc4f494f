import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { link, rename, rm, writeFile } from 'node:fs/promises';
import { errorCode } from './error-code';

/** Reads a JSON file that `keepJson` wrote; undefined when there is none or it is damaged. */
export const keptJson = <T>(file: string): T | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
};

/** Writes JSON that only the owner may read (0600), whole or not at all. */
export const keepJson = async (file: string, value: unknown): Promise<void> => {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, file);
};

/** The same where there is no such file yet; of several who do it at once, all get what the first has written. */
export const keepFirstJson = async <T>(file: string, value: T): Promise<T> => {
  // Processes of containers often have the same number.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  try {
    await link(unfinished, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
  return keptJson<T>(file) ?? value;
};
