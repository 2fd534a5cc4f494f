import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isPlainName, fileCollections } from '@/exports/portable/stored-files';
import { bucket } from '@/exports/storage/bucket';
import { env } from '@/platform/env';
import { filePieces } from '@/platform/file-pieces';
import { folderPlace } from '../places/folder-place';
import type { Pieces } from '../sealing/pieces';

/** Where an installation keeps its files, by paths such as `media/map.svg`. */
export type InstalledFiles = {
  /** Nothing where it is missing. */
  read: (file: string) => Promise<Pieces | undefined>;
  keep: (file: string, pieces: Pieces, mimeType: string) => Promise<void>;
};

/** In the bucket of the publication where it has one, else in its data folder. Needs no Payload. */
export const installedFiles = (): InstalledFiles => {
  const store = bucket();
  if (!store) return inFolder(env().dataFolder);
  return {
    read: async (file) => {
      const found = await store.get(checked(file));
      return typeof found === 'string' ? undefined : (found.body as Pieces);
    },
    keep: (file, pieces, mimeType) => store.putPieces(checked(file), pieces, mimeType),
  };
};

const inFolder = (folder: string): InstalledFiles => {
  const at = (file: string) => path.join(folder, ...checked(file).split('/'));
  return {
    read: async (file) => {
      const found = await stat(at(file)).catch(() => undefined);
      return found?.isFile() ? filePieces(at(file)) : undefined;
    },
    keep: (file, pieces) => folderPlace(folder).write(checked(file), pieces),
  };
};

/** Whether a path names a stored file, and leads nowhere else. */
export const isStoredFile = (file: string): boolean => {
  const [collection, filename = '', ...more] = file.split('/');
  return (
    fileCollections.some((one) => one === collection) && isPlainName(filename) && more.length === 0
  );
};

const checked = (file: string): string => {
  if (isStoredFile(file)) return file;
  throw new Error(`${file} is no stored file`);
};
