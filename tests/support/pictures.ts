import { randomBytes } from 'node:crypto';
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
