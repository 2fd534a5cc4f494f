import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  scryptSync,
} from 'node:crypto';
import { inPiecesOf, type Pieces } from './pieces';

/** Bytes of which every key of a part is made. */
export type MasterKey = Buffer;

/** A part that the key does not open, or that is not what was written. */
export class CannotBeOpened extends Error {}

/**
 * The salt is the same everywhere, so that two backups of one key share the files that are in both; a key has 24 random
 * characters at least, of which nobody makes a table. RFC 7914, N = 2^15.
 */
export const masterKeyOf = (key: string): MasterKey =>
  scryptSync(key, 'ibidem backup 1', 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 });

/** What only somebody with the key can have written of this text, in hexadecimal. */
export const keyedHash = (key: MasterKey, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex');

const magic = Buffer.from('IBIDEM-AES-256-GCM-1\n');
const saltLength = 32;
const tagLength = 16;
const chunkLength = 64 * 1024;

/**
 * AES-256-GCM in chunks of 64 KiB (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015, as the age format has it):
 * the nonce counts the chunks and says which is the last, so that none can be left out, moved or added, and the key comes from a
 * salt and from the part's name (HKDF, RFC 5869), so that no part can stand for another.
 */
export async function* encrypted(
  pieces: Pieces,
  { key, name }: { key: MasterKey; name: string },
): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltLength);
  yield Buffer.concat([magic, salt]);
  const partKey = partKeyOf(key, salt, name);
  let number = 0;
  for await (const { piece, isLast } of inPiecesOf(chunkLength, pieces)) {
    const cipher = createCipheriv('aes-256-gcm', partKey, nonceOf(number, isLast));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    number += 1;
  }
}

/** Throws CannotBeOpened, and gives out nothing that was not proved before. */
export async function* decrypted(
  pieces: Pieces,
  { key, name }: { key: MasterKey; name: string },
): AsyncGenerator<Buffer> {
  const { head, rest } = await beheaded(pieces, magic.length + saltLength);
  if (!head.subarray(0, magic.length).equals(magic)) throw new CannotBeOpened(name);
  const partKey = partKeyOf(key, head.subarray(magic.length), name);
  let number = 0;
  for await (const { piece, isLast } of inPiecesOf(chunkLength + tagLength, rest)) {
    yield opened(piece, { partKey, nonce: nonceOf(number, isLast), name });
    number += 1;
  }
}

type Opening = { partKey: Buffer; nonce: Buffer; name: string };

const opened = (piece: Buffer, { partKey, nonce, name }: Opening): Buffer => {
  if (piece.length < tagLength) throw new CannotBeOpened(name);
  const decipher = createDecipheriv('aes-256-gcm', partKey, nonce);
  decipher.setAuthTag(piece.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(piece.subarray(0, -tagLength)), decipher.final()]);
  } catch {
    throw new CannotBeOpened(name);
  }
};

const partKeyOf = (key: MasterKey, salt: Buffer, name: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, name, 32));

/** Seven bytes of nothing, four that count, one for the last. 2^32 chunks are 256 TiB. */
const nonceOf = (number: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
};

const beheaded = async (
  pieces: Pieces,
  length: number,
): Promise<{ head: Buffer; rest: Pieces }> => {
  const source = pieces[Symbol.asyncIterator]();
  let begun = Buffer.alloc(0);
  while (begun.length < length) {
    const next = await source.next();
    if (next.done) break;
    begun = Buffer.concat([begun, next.value]);
  }
  const rest = async function* () {
    try {
      yield begun.subarray(length);
      for (;;) {
        const next = await source.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await source.return?.();
    }
  };
  return { head: begun.subarray(0, length), rest: rest() };
};
