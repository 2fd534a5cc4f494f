/** Bytes as they come. */
export type Pieces = AsyncIterable<Uint8Array>;

/** The same bytes in pieces of one size, each with the word whether it is the last; one that is empty where there are none. */
export async function* inPiecesOf(
  size: number,
  pieces: Pieces,
): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const one of pieces) {
    waiting.push(Buffer.from(one.buffer, one.byteOffset, one.byteLength));
    length += one.byteLength;
    if (length <= size) continue;
    let rest = Buffer.concat(waiting);
    // A whole piece stays here until it is known that something follows it.
    for (; rest.length > size; rest = rest.subarray(size)) {
      yield { piece: rest.subarray(0, size), isLast: false };
    }
    waiting = [rest];
    length = rest.length;
  }
  yield { piece: Buffer.concat(waiting), isLast: true };
}
