import { isolateObjectProperty, type PayloadRequest } from 'payload';
import sharp from 'sharp';

import { mostPixels } from '@/media/picture-limits';

import type { ImportedPicture } from '@/interchange/readers/manuscript/pictures';
import { slugOf } from '@/platform/slugs';
import { mediaIds } from '../queries/media-by-digest';

/** What the media library takes and browsers show. SVG runs programs, so a stranger's is not taken by itself. */
const kinds: Readonly<Record<string, { mimeType: string; extension: string }>> = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  gif: { mimeType: 'image/gif', extension: 'gif' },
  heif: { mimeType: 'image/avif', extension: 'avif' },
};

export type UsablePicture = ImportedPicture & { extension: string };

/** The pictures of a file as what their bytes say they are, without those that nobody could look at. */
export const usablePictures = async (
  pictures: readonly ImportedPicture[],
): Promise<UsablePicture[]> => {
  const usable: UsablePicture[] = [];
  for (const picture of pictures) {
    const kind = kinds[await formatOf(picture.bytes)];
    if (kind) usable.push({ ...picture, ...kind });
  }
  return usable;
};

/** Decodes it once, so that a damaged one is known before it is stored. */
const formatOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels });
    const { format } = await picture.metadata();
    await picture.resize(16, 16, { fit: 'inside' }).raw().toBuffer();
    return format;
  } catch {
    return '';
  }
};

/** A small copy as a data URL, for a preview. */
export const thumbnailOf = async (bytes: Uint8Array): Promise<string> => {
  const small = await sharp(bytes, { limitInputPixels: mostPixels })
    .rotate()
    .resize(320, 240, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 70 })
    .toBuffer();
  return `data:image/webp;base64,${small.toString('base64')}`;
};

/**
 * Puts the pictures of a file into the media library, but for those that are there already, and answers with the ids of
 * the new ones. In a transaction of their own: a file on the disk is not undone with a database.
 */
export const keepPictures = async (
  req: PayloadRequest,
  pictures: readonly UsablePicture[],
  title: string,
): Promise<number[]> => {
  const made: number[] = [];
  const known = await mediaIds(
    req,
    pictures.map(({ sha256 }) => sha256),
  );
  for (const picture of pictures) {
    if (known.has(picture.sha256)) continue;
    made.push(await keepPicture(req, picture, `${slugOf(title) || 'picture'}-${made.length + 1}`));
  }
  return made;
};

/** Takes back what `keepPictures` made for an import that came to nothing. */
export const forgetPictures = async (
  req: PayloadRequest,
  ids: readonly number[],
): Promise<void> => {
  for (const id of ids) await req.payload.delete({ collection: 'media', id, req: apart(req) });
};

const keepPicture = async (
  req: PayloadRequest,
  { bytes, alt, extension, mimeType }: UsablePicture,
  name: string,
): Promise<number> => {
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt },
    depth: 0,
    req: apart(req),
    file: {
      data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      mimetype: mimeType,
      name: `${name}.${extension}`,
      size: bytes.byteLength,
    },
  });
  return id;
};

/** The same person, without the open transaction and without the file that stays on a request. */
const apart = (req: PayloadRequest): PayloadRequest => {
  const other = isolateObjectProperty(req, ['transactionID', 'file', 'context']);
  other.context = { ...req.context };
  return other;
};
