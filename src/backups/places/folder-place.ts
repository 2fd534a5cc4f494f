import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '@/platform/error-code';
import { filePieces } from '@/platform/file-pieces';
import type { Pieces } from '../sealing/pieces';
import type { Lying, Place } from './place';

/** What is not yet whole has this in its name, and is swept with the backup that it belongs to. */
const unfinished = '.unfinished-';

/** A folder that only its owner may enter: drafts, addresses and the hashes of passwords lie in it. */
export const folderPlace = (root: string): Place => {
  const at = (file: string) => path.join(root, ...file.split('/'));
  return {
    name: root,
    write: (file, pieces) => writeFile(at(file), pieces),
    has: async (file) => (await stat(at(file)).catch(() => undefined))?.isFile() ?? false,
    read: async (file) => {
      const found = await stat(at(file)).catch(() => undefined);
      return found?.isFile() ? filePieces(at(file)) : undefined;
    },
    list: (folder) => filesBelow(at(folder), folder),
    folders: async () =>
      (await entriesOf(root)).filter((one) => one.isDirectory()).map((one) => one.name),
    sweep: () => sweepBelow(root),
    remove: (file) => rm(at(file), { force: true }),
    removeFolder: async (folder, first) => {
      await rm(at(`${folder}/${first}`), { force: true });
      await rm(at(folder), { recursive: true, force: true });
    },
  };
};

const writeFile = async (file: string, pieces: Pieces): Promise<void> => {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = path.join(
    folder,
    `${unfinished}${randomBytes(6).toString('hex')}-${path.basename(file)}`,
  );
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      for await (const piece of pieces) await handle.appendFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    await syncFolder(folder);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** So that a loss of power does not take the name away. Not every system can. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
};

const filesBelow = async (folder: string, name: string): Promise<Lying[]> => {
  const found: Lying[] = [];
  for (const entry of await entriesOf(folder)) {
    const below = `${name}/${entry.name}`;
    if (entry.isDirectory())
      found.push(...(await filesBelow(path.join(folder, entry.name), below)));
    else if (!entry.name.startsWith(unfinished)) {
      const { size } = await stat(path.join(folder, entry.name));
      found.push({ file: below, bytes: size });
    }
  }
  return found;
};

const sweepBelow = async (folder: string): Promise<void> => {
  for (const entry of await entriesOf(folder)) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) await sweepBelow(at);
    else if (entry.name.startsWith(unfinished)) await rm(at, { force: true });
  }
};

const entriesOf = async (folder: string) => {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
};
