import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { BasePayload } from 'payload';
import { bucket } from '@/storage/bucket';

/** Collections whose rows have a file each; their tables bear the same names. */
export const fileCollections = ['media', 'snapshots'] as const;

/** Where this installation keeps its files, by paths such as `media/map.svg`. */
export type StoredFiles = {
  /** Nothing where it is missing. */
  read: (file: string) => Promise<Readable | undefined>;
  /** Copies a file of the disk to its place, over what is there. */
  keep: (file: string, from: string, mimeType: string) => Promise<void>;
};

export const storedFilesOf = (payload: BasePayload): StoredFiles => {
  const store = bucket();
  if (!store) return onDisk((collection) => folderOf(payload, collection));
  return {
    read: async (file) => {
      const found = await store.get(file);
      return typeof found === 'string' ? undefined : found.body;
    },
    keep: async (file, from, mimeType) => store.put(file, await readFile(from), mimeType),
  };
};

/** A name that would lead out of its folder names no file. */
export const isPlainName = (filename: string): boolean =>
  filename !== '' && !/^\.{1,2}$|[/\\\0]/.test(filename);

const onDisk = (folder: (collection: string) => string): StoredFiles => {
  const placeOf = (file: string) => {
    const [collection = '', filename = ''] = file.split('/');
    return path.join(folder(collection), filename);
  };
  return {
    read: async (file) => {
      const place = placeOf(file);
      const found = await stat(place).catch(() => undefined);
      return found?.isFile() ? createReadStream(place) : undefined;
    },
    keep: async (file, from) => {
      const place = placeOf(file);
      await mkdir(path.dirname(place), { recursive: true });
      // Whole or not at all: whoever reads meanwhile finds no half of it.
      await copyFile(from, `${place}.${process.pid}`);
      await rename(`${place}.${process.pid}`, place);
    },
  };
};

const folderOf = (payload: BasePayload, collection: string): string => {
  const found = fileCollections.find((one) => one === collection);
  const { staticDir } = found ? payload.collections[found].config.upload : {};
  if (staticDir === undefined) throw new Error(`${collection} keeps no files`);
  return path.resolve(staticDir);
};
