import sharp from 'sharp';

import { mostPixels } from '@/media/picture-limits';
import type { FrozenDocument, Image } from '@/document/document';
import type { PictureSource } from '../format';

/** A picture as a file carries it. `name` is free of folders and unique in the file; the size is in CSS pixels. */
export type EmbeddedPicture = {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
  width: number;
  height: number;
};
export type EmbeddedPictures = ReadonlyMap<Image['sha256'], EmbeddedPicture>;

/**
 * The pictures of a document by their digest, in a type that the format's readers know. One whose file is missing or
 * damaged is left out: its place in the text says so.
 */
export const embeddedPictures = async (
  document: FrozenDocument,
  pictures: PictureSource | undefined,
  accepted: readonly string[],
): Promise<EmbeddedPictures> => {
  const found = new Map<string, EmbeddedPicture>();
  for (const image of imagesOf(document)) {
    const bytes = await pictures?.(image);
    const picture = bytes && (await embedded(image, bytes, accepted));
    if (!picture) continue;
    const name = `picture-${found.size + 1}.${extensions[picture.mimeType] ?? 'img'}`;
    found.set(image.sha256, { ...picture, name });
  }
  return found;
};

/** Every picture once: the hero's, then in the order of the text. */
export const imagesOf = ({ metadata, body }: FrozenDocument): Image[] => {
  const figures = body.flatMap((block) => (block.type === 'figure' ? [block.image] : []));
  const images = [...(metadata.hero ? [metadata.hero.image] : []), ...figures];
  return [...new Map(images.map((image) => [image.sha256, image])).values()];
};

const embedded = async (
  image: Image,
  bytes: Uint8Array,
  accepted: readonly string[],
): Promise<Omit<EmbeddedPicture, 'name'> | undefined> => {
  try {
    const seen = await sharp(bytes).metadata();
    const { width = seen.autoOrient.width, height = seen.autoOrient.height } = image;
    const keeps =
      accepted.includes(image.mimeType) && seen.width <= maxWidth && seen.exif === undefined;
    if (keeps) return { mimeType: image.mimeType, bytes, width, height };
    return { ...(await converted(image.mimeType, bytes)), width, height };
  } catch {
    return undefined;
  }
};

/** Drawings and pictures with clear parts as PNG, others as JPEG; upright, and without what a camera knows of its place. */
const converted = async (mimeType: string, bytes: Uint8Array) => {
  const isDrawing = mimeType === 'image/svg+xml';
  const options = {
    limitInputPixels: mostPixels,
    ...(isDrawing ? { density: densityOfDrawings } : {}),
  };
  const picture = sharp(bytes, options)
    .autoOrient()
    .resize({ width: maxWidth, withoutEnlargement: true });
  const isFlat = mimeType === 'image/png' || mimeType === 'image/gif';
  if (isDrawing || isFlat || (await picture.metadata()).hasAlpha) {
    return { mimeType: 'image/png', bytes: new Uint8Array(await picture.png().toBuffer()) };
  }
  const jpeg = await picture.jpeg({ quality: 88 }).toBuffer();
  return { mimeType: 'image/jpeg', bytes: new Uint8Array(jpeg) };
};

/** Dots an inch: twice the pixels of CSS at the 72 that drawings are measured in. */
const densityOfDrawings = 144;
const maxWidth = 2400; // pixels

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};
