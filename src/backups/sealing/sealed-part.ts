import { createHash } from 'node:crypto';
import { Readable, type Transform } from 'node:stream';
import {
  constants,
  createGunzip,
  createGzip,
  createZstdCompress,
  createZstdDecompress,
} from 'node:zlib';
import { CannotBeOpened, decrypted, encrypted, type MasterKey } from './encryption';
import type { Pieces } from './pieces';
import type { Compression } from '../rules/manifest';

/** How the parts of one backup are written. */
export type Seal = { compression: Compression; key: MasterKey | undefined };

/** What was counted of bytes that passed by. */
export type Count = { bytes: number; sha256: string };

/** Zstandard, where this Node has it (22.15 and later). */
export const bestCompression = (): Compression =>
  typeof createZstdCompress === 'function' ? 'zstd' : 'gzip';

/** Compressed, then encrypted where there is a key, a few kilobytes at a time. */
export const sealed = (pieces: Pieces, { compression, key }: Seal, name: string): Pieces => {
  const small = through(pieces, compressor(compression));
  return key ? encrypted(small, { key, name }) : small;
};

/** The reverse. Throws CannotBeOpened where the key is another one, or the bytes are not whole. */
export async function* unsealed(
  pieces: Pieces,
  { compression, key }: Seal,
  name: string,
): AsyncGenerator<Uint8Array> {
  const small = key ? decrypted(pieces, { key, name }) : pieces;
  try {
    yield* through(small, decompressor(compression));
  } catch (error) {
    if (isOfCompression(error)) throw new CannotBeOpened(name, { cause: error });
    throw error;
  }
}

/** Counts and digests what passes through; `count` holds when all has passed. */
export const counting = (pieces: Pieces): { pieces: Pieces; count: () => Count } => {
  const hash = createHash('sha256');
  let bytes = 0;
  const passing = async function* () {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.byteLength;
      yield piece;
    }
  };
  return { pieces: passing(), count: () => ({ bytes, sha256: hash.digest('hex') }) };
};

async function* through(pieces: Pieces, transform: Transform): AsyncGenerator<Uint8Array> {
  const source = Readable.from(pieces, { objectMode: false });
  source.once('error', (error) => transform.destroy(error));
  source.pipe(transform);
  try {
    yield* transform as AsyncIterable<Uint8Array>;
  } finally {
    source.destroy();
    transform.destroy();
  }
}

const compressor = (compression: Compression): Transform =>
  compression === 'zstd'
    ? createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 } })
    : createGzip({ level: 5 });

const decompressor = (compression: Compression): Transform =>
  compression === 'zstd' ? createZstdDecompress() : createGunzip();

const isOfCompression = (error: unknown): boolean =>
  error instanceof Error &&
  /^(Z_|ZSTD_|ERR_ZSTD)/.test((error as NodeJS.ErrnoException).code ?? '');
