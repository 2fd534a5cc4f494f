import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { BasePayload } from 'payload';
import sharp from 'sharp';

import type { Media } from '@/payload-types';

/** A small picture that no other is like. */
export const aPictureFile = async () => {
  const [r = 0, g = 0, b = 0] = randomBytes(3);
  const blank = { width: 8, height: 8, channels: 3 as const, background: { r, g, b } };
  const data = await sharp({ create: blank }).png().toBuffer();
  const name = `picture-${randomBytes(4).toString('hex')}.png`;
  return { data, mimetype: 'image/png', name, size: data.length };
};

export const aPicture = async (payload: BasePayload, data: Partial<Media> = {}): Promise<Media> =>
  payload.create({
    collection: 'media',
    data: { alt: 'A plain square.', ...data },
    file: await aPictureFile(),
  });

/** A small PNG that says of itself to be so large. */
export const pictureOf = (width: number, height: number): Buffer => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = chunk('IDAT', deflateSync(Buffer.alloc(1_000)));
  return Buffer.concat([signature, chunk('IHDR', head), pixels, chunk('IEND', Buffer.alloc(0))]);
};
