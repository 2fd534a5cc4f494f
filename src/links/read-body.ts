import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/**
 * Reads a response's body up to `maxBytes`, both as received and as decompressed, whichever comes first: a
 * compressed bomb is cut off as a long page is. `bytes` counts what was received.
 */
export const readBody = async (
  response: IncomingMessage,
  maxBytes: number,
): Promise<{ body: Uint8Array; bytes: number }> => {
  let bytes = 0;
  const count = async function* () {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      yield chunk;
      if (bytes >= maxBytes) return;
    }
  };
  const decoder = decoderOf(response.headers['content-encoding']);
  const body = await cutAt(decoder ? decoded(count(), decoder) : count(), maxBytes);
  return { body, bytes };
};

const cutAt = async (chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Uint8Array> => {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    size += chunk.length;
    if (size >= maxBytes) break;
  }
  return Buffer.concat(kept).subarray(0, maxBytes);
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

/** RFC 9110 §8.4.1; an unknown coding is read as it is, which still tells that the page answers. */
const decoderOf = (encoding: string | undefined): Transform | undefined => {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(lenient);
    case 'deflate':
      return createInflate(lenient);
    case 'br':
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    default:
      return undefined;
  }
};

/** A body that we cut has no proper end, and what came before it is still good. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
