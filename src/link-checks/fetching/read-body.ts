import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/**
 * Reads a response's body up to `maxBytes`, as received, between two content codings and as decompressed, whichever
 * comes first: a compressed bomb is cut off as a long page is. `bytes` counts what was received.
 */
export const readBody = async (
  response: IncomingMessage,
  maxBytes: number,
): Promise<{ body: Uint8Array; bytes: number; truncated: boolean }> => {
  const seen = { bytes: 0, truncated: false };
  const upTo = async function* (chunks: AsyncIterable<Buffer>, count = (_: number) => {}) {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      count(size);
      yield chunk;
      if (size <= maxBytes) continue;
      seen.truncated = true;
      return;
    }
  };
  let chunks = upTo(response as AsyncIterable<Buffer>, (size) => (seen.bytes = size));
  for (const decoder of decodersOf(response)) chunks = upTo(decoded(chunks, decoder));
  const kept: Buffer[] = [];
  for await (const chunk of chunks) kept.push(chunk);
  return { body: Buffer.concat(kept).subarray(0, maxBytes), ...seen };
};

/** One received chunk at a time, so that what comes out is cut before more goes in. */
async function* decoded(chunks: AsyncIterable<Buffer>, decoder: Transform): AsyncGenerator<Buffer> {
  const feeding = feed(chunks, decoder);
  try {
    yield* decoder as AsyncIterable<Buffer>;
  } finally {
    decoder.destroy();
    await feeding;
  }
}

const feed = async (chunks: AsyncIterable<Buffer>, decoder: Transform): Promise<void> => {
  try {
    for await (const chunk of chunks) {
      if (decoder.destroyed) return;
      if (!decoder.write(chunk)) await drained(decoder);
    }
    decoder.end();
  } catch (error) {
    decoder.destroy(error instanceof Error ? error : new Error(String(error)));
  }
};

const drained = (decoder: Transform): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      decoder.off('drain', go).off('close', go);
      resolve();
    };
    decoder.on('drain', go).on('close', go);
  });

/**
 * RFC 9110 §8.4.1: codings are named in the order in which they were applied. An unknown coding, or more of them than
 * anybody has a use for, is read as it is, which still tells that the page answers.
 */
const decodersOf = ({ headers }: IncomingMessage): Transform[] => {
  const names = (headers['content-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 2 || !names.every((name) => name in decoders)) return [];
  return names.reverse().flatMap((name) => decoders[name]?.() ?? []);
};

/** A body that we cut has no proper end, and what came before it is still good. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH };

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(lenient),
  'x-gzip': () => createGunzip(lenient),
  deflate: () => createInflate(lenient),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
};
