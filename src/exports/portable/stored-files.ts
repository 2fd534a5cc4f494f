import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { BasePayload } from 'payload';
import { storedFile } from '@/core/stored-file';
import { replaceFile } from '@/platform/kept-file';
import { bucket } from '../storage/bucket';

/** Collections whose rows have a file each; their tables bear the same names. */
export const fileCollections = ['media', 'snapshots'] as const;

/** Where this installation keeps its files, by paths such as `media/map.svg`. */
export type StoredFiles = {
  /** Nothing where it is missing. */
  read: (file: string) => Promise<Readable | undefined>;
  /** Copies a file of the disk to its place, over what is there. */
  keep: (file: string, from: string, mimeType: string) => Promise<void>;
};

export const storedFilesOf = (payload: BasePayload): StoredFiles => ({
  read: async (file) => {
    const { collection, filename } = partsOf(file);
    return (await storedFile(payload, collection, filename))?.open();
  },
  keep: async (file, from, mimeType) => {
    const store = bucket();
    if (store) return store.put(file, await readFile(from), mimeType);
    const { collection, filename } = partsOf(file);
    const { staticDir } = payload.collections[collection].config.upload;
    const place = path.join(path.resolve(staticDir ?? ''), filename);
    await mkdir(path.dirname(place), { recursive: true });
    // Whole or not at all: whoever reads meanwhile finds no half of it.
    await replaceFile(place, (unfinished) => copyFile(from, unfinished));
  },
});

/** A name that would lead out of its folder names no file. */
export const isPlainName = (filename: string): boolean =>
  filename !== '' && !/^\.{1,2}$|[/\\\0]/.test(filename);

const partsOf = (file: string) => {
  const [name, filename = '', ...more] = file.split('/');
  const collection = fileCollections.find((one) => one === name);
  if (!collection || !isPlainName(filename) || more.length > 0)
    throw new Error(`${file} is no stored file`);
  return { collection, filename };
};
