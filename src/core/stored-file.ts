import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { BasePayload } from 'payload';

import { bucket } from '@/exports/storage/bucket';
import type { ReadersBucket } from '@/exports/storage/spared-bucket';
import { filePieces } from '@/platform/file-pieces';

export type StoredFile = { size: number; open: () => Readable };

/**
 * The file of a picture or a copy, on the disk or in the bucket, or nothing when it is missing.
 * @param store `sparedBucket()` where a reader waits
 */
export const storedFile = async (
  payload: BasePayload,
  collection: 'media' | 'snapshots',
  filename: string,
  store: ReadersBucket | undefined = bucket(),
): Promise<StoredFile | undefined> => {
  if (store) return fileIn(store, `${collection}/${filename}`);
  const { staticDir } = payload.collections[collection].config.upload;
  const folder = path.resolve(/* turbopackIgnore: true */ staticDir ?? '');
  const file = path.resolve(/* turbopackIgnore: true */ folder, filename);
  if (path.dirname(file) !== folder) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile()
    ? { size: found.size, open: () => Readable.from(filePieces(file)) }
    : undefined;
};

const fileIn = async (store: ReadersBucket, key: string): Promise<StoredFile | undefined> => {
  const size = await store.sizeOf(key);
  return size === undefined ? undefined : { size, open: () => Readable.from(bytesOf(store, key)) };
};

async function* bytesOf(store: ReadersBucket, key: string): AsyncGenerator<Uint8Array> {
  const file = await store.get(key);
  if (typeof file === 'string') throw new Error(`${key} went missing while it was read`);
  yield* file.body as AsyncIterable<Uint8Array>;
}
