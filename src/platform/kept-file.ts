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

/** A file that nobody else writes: processes of containers that share a folder often have the same number. */
export const unfinishedBeside = (file: string): string => `${file}.${randomUUID()}`;

/** Has a file written beside its place and puts it there when it is whole; nothing stays beside where that fails. */
export const replaceFile = async (
  file: string,
  write: (unfinished: string) => Promise<void>,
): Promise<void> => {
  const unfinished = unfinishedBeside(file);
  try {
    await write(unfinished);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
};

/** Writes JSON that only the owner may read (0600), whole or not at all. */
export const keepJson = async (file: string, value: unknown): Promise<void> => {
  await replaceFile(file, (unfinished) =>
    writeFile(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 }),
  );
};

/** The same where there is no such file yet; of several who do it at once, all get what the first has written. */
export const keepFirstJson = async <T>(file: string, value: T): Promise<T> => {
  const unfinished = unfinishedBeside(file);
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
