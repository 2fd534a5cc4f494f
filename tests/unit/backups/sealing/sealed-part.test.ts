import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';

import { masterKeyOf } from '@/backups/sealing/encryption';
import { sealed, unsealed } from '@/backups/sealing/sealed-part';

const key = masterKeyOf('a key of more than twenty-four characters');
const other = masterKeyOf('another one, as long as that one was');
const seal = { compression: 'zstd', key } as const;

// eslint-disable-next-line @typescript-eslint/require-await -- as bytes come from elsewhere
async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const all = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const found: Uint8Array[] = [];
  for await (const piece of pieces) found.push(piece);
  return Buffer.concat(found);
};

const lengths = [0, 1, 65_535, 65_536, 65_537, 131_072, 300_000];

describe('a part that is sealed', () => {
  it.each(lengths)('of %d bytes is opened again as the same bytes', async (length) => {
    const bytes = randomBytes(length);
    for (const compression of ['zstd', 'gzip'] as const) {
      for (const given of [key, undefined]) {
        const closed = await all(sealed(inPieces(bytes, 10_007), { compression, key: given }, 'a'));
        const opened = await all(
          unsealed(inPieces(closed, 4_099), { compression, key: given }, 'a'),
        );
        expect(opened.equals(bytes)).toBe(true);
      }
    }
  });

  it('is never the same twice', async () => {
    const bytes = Buffer.from('the same');
    const [one, two] = [
      await all(sealed(inPieces(bytes, 9), seal, 'a')),
      await all(sealed(inPieces(bytes, 9), seal, 'a')),
    ];
    expect(one.equals(two)).toBe(false);
  });

  it('does not open with another key, or under another name', async () => {
    const closed = await all(sealed(inPieces(randomBytes(1_000), 100), seal, 'a'));
    await expect(
      all(unsealed(inPieces(closed, 99), { ...seal, key: other }, 'a')),
    ).rejects.toThrow();
    await expect(all(unsealed(inPieces(closed, 99), seal, 'b'))).rejects.toThrow();
  });

  it('does not open where a bit is another, or anything is missing, added or moved', async () => {
    const closed = await all(sealed(inPieces(randomBytes(200_000), 9_999), seal, 'a'));
    const chunk = 64 * 1024 + 16;
    const damages: Buffer[] = [
      closed.subarray(0, -1),
      closed.subarray(0, 53 + chunk),
      closed.subarray(0, 53),
      closed.subarray(0, 20),
      Buffer.alloc(0),
      Buffer.concat([closed, Buffer.from([0])]),
      Buffer.concat([closed.subarray(0, 53), closed.subarray(53 + chunk)]),
      Buffer.concat([
        closed.subarray(0, 53),
        closed.subarray(53 + chunk, 53 + 2 * chunk),
        closed.subarray(53, 53 + chunk),
        closed.subarray(53 + 2 * chunk),
      ]),
    ];
    for (const damaged of damages) {
      await expect(all(unsealed(inPieces(damaged, 5_000), seal, 'a'))).rejects.toThrow();
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(closed.length - 1), fc.nat(7), async (at, bit) => {
        const damaged = Buffer.from(closed);
        damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at);
        await expect(all(unsealed(inPieces(damaged, 5_000), seal, 'a'))).rejects.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  it('says that it is damaged also where it is only compressed', async () => {
    const plain = { compression: 'zstd', key: undefined } as const;
    const closed = await all(sealed(inPieces(randomBytes(50_000), 9_999), plain, 'a'));
    closed.writeUInt8(closed.readUInt8(0) ^ 1, 0);
    await expect(all(unsealed(inPieces(closed, 999), plain, 'a'))).rejects.toThrow('a');
  });

  it('passes on what goes wrong where its bytes come from', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- as bytes come from elsewhere
    const failing = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('begun');
      throw new Error('the line is dead');
    };
    await expect(all(sealed(failing(), seal, 'a'))).rejects.toThrow('the line is dead');
  });
});
