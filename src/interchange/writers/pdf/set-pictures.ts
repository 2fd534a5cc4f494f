import sharp from 'sharp';

import { mostPixels } from '@/media/picture-limits';
import type { FrozenDocument, Image } from '@/document/document';
import type { PictureSource } from '../../format';
import { imagesOf } from '../../pictures/embedded-pictures';
import type { SetPicture } from './make-sheet';

export type PrintPicture = SetPicture & { bytes: Uint8Array };

/**
 * The pictures of a document as paper wants them, by their digest. Each is decoded and encoded anew: what cannot be
 * read is left out here and cannot stop the page, and where a photograph was taken goes no further.
 */
export const printPictures = async (
  document: FrozenDocument,
  source: PictureSource | undefined,
): Promise<ReadonlyMap<Image['sha256'], PrintPicture>> => {
  const found = new Map<string, PrintPicture>();
  for (const image of imagesOf(document)) {
    const bytes = await source?.(image);
    const picture = bytes && (await encoded(image, bytes));
    if (!picture) continue;
    const { extension, ...rest } = picture;
    found.set(image.sha256, { ...rest, name: `picture-${found.size + 1}.${extension}` });
  }
  return found;
};

/** Photographs as JPEG, everything else without loss. */
const encoded = async ({ mimeType }: Image, bytes: Uint8Array) => {
  const isDrawing = mimeType === 'image/svg+xml';
  const isPhotograph = mimeType === 'image/jpeg' || mimeType === 'image/avif';
  try {
    const picture = sharp(bytes, {
      limitInputPixels: mostPixels,
      ...(isDrawing ? { density: densityOfDrawings } : {}),
    })
      .rotate()
      .resize({ width: largest, height: largest, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await (
      isPhotograph ? picture.flatten({ background: '#fff' }).jpeg({ quality: 88 }) : picture.png()
    ).toBuffer({ resolveWithObject: true });
    const widthMm = widthOn(info.width / (isDrawing ? 2 : 1), info.width / info.height);
    return { bytes: data, extension: isPhotograph ? 'jpg' : 'png', widthMm };
  } catch {
    return undefined;
  }
};

/** As wide as the text; a tall one no taller than leaves room for its caption, a small one no coarser than screens. */
const widthOn = (pixels: number, ratio: number): number =>
  Math.round(Math.min(measure, tallest * ratio, (pixels / screen) * inch) * 100) / 100;

const measure = 126; // millimetres, as in `template/theme.typ`
const tallest = 150;
const inch = 25.4;
const screen = 96; // CSS pixels an inch
const densityOfDrawings = 144; // twice the pixels of CSS at the 72 that drawings are measured in
const largest = 1800; // pixels: the measure at 360 an inch
