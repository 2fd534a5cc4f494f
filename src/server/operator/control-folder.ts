import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { env } from '@/platform/env';

/** Sockets of the publication's processes, one each; only who may read the secrets beside it may enter. */
export const controlFolder = (): string => join(env().dataFolder, 'control');

/** A name that says from which code the process runs: between an upgrade and its restart, commands do not ask it. */
export const newSocket = (): string =>
  join(controlFolder(), `${release()}.${randomBytes(4).toString('hex')}.sock`);

/** Those of processes that run from the code of this one; some may be left over from a process that was killed. */
export const knownSockets = async (): Promise<string[]> => {
  const names = await readdir(controlFolder()).catch(() => []);
  return names
    .filter((name) => name.startsWith(`${release()}.`) && name.endsWith('.sock'))
    .map((name) => join(controlFolder(), name));
};

/** The beginning of the hash of the sources: the path of a socket has a hundred characters at most. */
const release = (): string => basename(env().bundle ?? 'sources').slice(0, 12);
