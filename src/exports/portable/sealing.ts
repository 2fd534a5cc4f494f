import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Sealed } from './manifest';

type Pieces = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** Writes a file that only its owner may read, piece by piece, and says how long it became and its SHA-256. */
export const writeSealed = async (file: string, pieces: Pieces): Promise<Sealed> => {
  const seal = sealing();
  await pipeline(Readable.from(seal.through(pieces)), createWriteStream(file, { mode: 0o600 }));
  return seal.sealed();
};

/** Counts and digests what passes through. */
export const sealing = () => {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    through: async function* (pieces: Pieces): AsyncGenerator<Buffer> {
      for await (const piece of pieces) {
        const buffer =
          typeof piece === 'string'
            ? Buffer.from(piece)
            : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
        hash.update(buffer);
        bytes += buffer.length;
        yield buffer;
      }
    },
    sealed: (): Sealed => ({ bytes, sha256: hash.digest('hex') }),
  };
};

/**
 * The lines of a file, in lists of about so many bytes. Only a line feed ends a line: JSON may hold the other separators of
 * Unicode as they are.
 */
export async function* linesIn(
  pieces: AsyncIterable<Buffer>,
  atOnce: number,
): AsyncGenerator<readonly string[]> {
  let lines: string[] = [];
  let size = 0;
  let begun: Buffer[] = [];
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      const line = Buffer.concat([...begun, piece.subarray(start, end)]);
      begun = [];
      start = end + 1;
      lines.push(line.toString());
      size += line.length;
      if (size < atOnce) continue;
      yield lines;
      lines = [];
      size = 0;
    }
    if (start < piece.length) begun.push(piece.subarray(start));
  }
  if (begun.length > 0) lines.push(Buffer.concat(begun).toString());
  if (lines.length > 0) yield lines;
}
