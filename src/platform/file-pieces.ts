import { createReadStream } from 'node:fs';

/**
 * The bytes of a file, which is opened when the first of them is asked for: a stream that fails before anybody listens ends the
 * process, and between finding a file and reading it somebody may take it away.
 *
 * @param part the first and the last byte, both included
 */
export async function* filePieces(
  file: string,
  part: { start?: number; end?: number } = {},
): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file, part) as AsyncIterable<Uint8Array>;
}
