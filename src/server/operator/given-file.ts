import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/** A file of the command line's, which the publication may not be allowed to read by itself. */
export type GivenFile = {
  /** As it was given on the command line. */
  path: string;
  filename: string;
  /** In Base64. */
  bytes: string;
};

/** @returns undefined when it cannot be read */
export const giveFile = async (path: string, folder: string): Promise<GivenFile | undefined> => {
  const bytes = await readFile(resolve(folder, path), 'base64').catch(() => undefined);
  return bytes === undefined ? undefined : { path, filename: basename(path), bytes };
};

export const bytesOf = ({ bytes }: GivenFile): Buffer => Buffer.from(bytes, 'base64');
