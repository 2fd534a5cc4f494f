import sharp from 'sharp';

import { drawnElements, hasEntities } from './drawn-elements';
import { mostBytes, mostBytesOfDrawing, mostDrawn, mostPixels } from './picture-limits';

/** Why a picture is not decoded; nothing where it may be. */
export type PictureFault = 'too-many-bytes' | 'too-many-pixels' | 'too-intricate' | 'unreadable';

/** Judges a picture by its head, before anything unfolds it. */
export const pictureFault = async (
  bytes: Uint8Array,
  mimeType: string,
): Promise<PictureFault | undefined> => {
  const isDrawing = mimeType === 'image/svg+xml' || startsAsDrawing(bytes);
  if (bytes.length > (isDrawing ? mostBytesOfDrawing : mostBytes)) return 'too-many-bytes';
  if (isDrawing) {
    const svg = Buffer.from(bytes).toString('utf8');
    if (hasEntities(svg) || deepest(svg) > mostLevels) return 'too-intricate';
    if (drawnElements(svg) > mostDrawn) return 'too-intricate';
  }
  try {
    const {
      width,
      height,
      pageHeight,
      pages = 1,
    } = await sharp(bytes, {
      limitInputPixels: false,
    }).metadata();
    return width * (pageHeight ?? height) * pages > mostPixels ? 'too-many-pixels' : undefined;
  } catch {
    return 'unreadable';
  }
};

const mostLevels = 500;

/** How deep its elements stand in one another; counted on the text, since a tree of great depth ends a process. */
const deepest = (svg: string): number => {
  let [level, most] = [0, 0];
  for (const [tag] of svg.matchAll(/<\/?[a-zA-Z][^>]*>/g)) {
    if (tag.startsWith('</')) level -= 1;
    else if (!tag.endsWith('/>')) most = Math.max(most, (level += 1));
  }
  return most;
};

const startsAsDrawing = (bytes: Uint8Array): boolean =>
  /<svg[\s>]/i.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
