import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { env } from '@/platform/env';
import { filePieces } from '@/platform/file-pieces';
import { missingWhileAway } from './missing-while-away';
import type { RenditionStore } from './rendition-files';
import { sparedBucket, type ReadersBucket } from './spared-bucket';

/** In the bucket of the publication where it has one, else in its data folder. */
export const renditionStore = (): RenditionStore => {
  const store = sparedBucket();
  return store
    ? missingWhileAway(inBucket(store))
    : inFolder(path.join(env().dataFolder, 'renditions'));
};

/** Larger files are streamed, so that a hundred readers of a large PDF do not need a hundred of it. */
const atHand = 1024 * 1024;

const inFolder = (folder: string): RenditionStore => {
  const fileOf = (name: string) => path.join(/* turbopackIgnore: true */ folder, name);
  return {
    put: async (name, bytes) => {
      const file = fileOf(name);
      await mkdir(path.dirname(file), { recursive: true });
      // Whole or not at all, whoever reads meanwhile and whoever else writes the same.
      const unfinished = `${file}.${randomBytes(6).toString('hex')}`;
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
    },
    has: (name, size) => isOfSize(fileOf(name), size),
    read: async (name, size, part) => {
      const file = fileOf(name);
      if (!(await isOfSize(file, size))) return undefined;
      const { first, last } = part ?? { first: 0, last: size - 1 };
      const length = last - first + 1;
      return length > atHand
        ? Readable.from(filePieces(file, { start: first, end: last }))
        : readPart(file, first, length);
    },
    remove: (name) => rm(fileOf(name), { force: true }),
  };
};

const readPart = async (file: string, first: number, length: number): Promise<Uint8Array> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, first);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const isOfSize = async (file: string, size: number): Promise<boolean> =>
  (await stat(file).catch(() => undefined))?.size === size;

const inBucket = (store: ReadersBucket): RenditionStore => ({
  put: (name, bytes, mimeType) => store.put(keyOf(name), bytes, mimeType),
  has: async (name, size) => (await store.sizeOf(keyOf(name))) === size,
  read: async (name, size, part) => {
    const range = part && `bytes=${part.first}-${part.last}`;
    const file = await store.get(keyOf(name), range);
    if (typeof file === 'string') return undefined;
    if (file.length === (part ? part.last - part.first + 1 : size)) return file.body;
    file.body.destroy();
    return undefined;
  },
  remove: (name) => store.remove(keyOf(name)),
});

const keyOf = (name: string): string => `renditions/${name}`;
