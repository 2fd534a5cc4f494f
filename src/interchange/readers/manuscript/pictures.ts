import { createHash } from 'node:crypto';
import type { Block, Image } from '@/document/document';

/** A picture that came inside a file. `alt` is empty where the file says nothing. */
export type ImportedPicture = {
  sha256: string;
  filename: string;
  mimeType: string;
  bytes: Uint8Array;
  alt: string;
};

/** The pictures that a file carries, by the names by which its text calls them. */
export class PictureBox {
  private readonly taken = new Map<string, ImportedPicture>();
  private readonly alts = new Map<string, string>();

  constructor(private readonly files: ReadonlyMap<string, Uint8Array>) {}

  /** Says the alternative text of a picture that the text itself does not say. */
  describe(target: string, alt: string): void {
    this.alts.set(target, alt);
  }

  altOf(target: string): string {
    return this.alts.get(target) ?? '';
  }

  /** A picture of a kind that readers' browsers show, or nothing. */
  take(target: string, alt: string): Image | undefined {
    const bytes = this.files.get(target) ?? bytesOfData(target);
    const mimeType = bytes && mimeTypeOf(bytes);
    if (!bytes || mimeType === undefined) return undefined;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const picture = this.taken.get(sha256) ?? {
      ...{ sha256, filename: filenameOf(target, mimeType, sha256), mimeType, bytes, alt },
    };
    this.taken.set(sha256, picture.alt === '' ? { ...picture, alt } : picture);
    return { sha256, filename: picture.filename, mimeType };
  }

  has(target: string): boolean {
    const bytes = this.files.get(target) ?? bytesOfData(target);
    return bytes !== undefined && mimeTypeOf(bytes) !== undefined;
  }

  /** The pictures of the figures in a text, each once. */
  shownIn(body: readonly Block[]): ImportedPicture[] {
    const shown = new Set(
      body.flatMap((block) => (block.type === 'figure' ? [block.image.sha256] : [])),
    );
    return [...this.taken.values()].filter(({ sha256 }) => shown.has(sha256));
  }
}

export const noPictures = (): PictureBox => new PictureBox(new Map());

/** The kind of a picture by its first bytes: what a file calls itself is not believed. */
const mimeTypeOf = (bytes: Uint8Array): string | undefined => {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'image/webp';
  if (/^[^]{4}ftypavi[fs]/.test(start)) return 'image/avif';
  return undefined;
};

const bytesOfData = (target: string): Uint8Array | undefined => {
  const [, base64] = /^data:image\/[\w.+-]+;base64,([\w+/=\s]+)$/.exec(target) ?? [];
  return base64 === undefined ? undefined : new Uint8Array(Buffer.from(base64, 'base64'));
};

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** The name in the file where it is one, with the ending that its kind has. */
const filenameOf = (target: string, mimeType: string, sha256: string): string => {
  const last = target.startsWith('data:') ? '' : (target.split(/[/\\]/).at(-1) ?? '');
  const stem = last.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-');
  const name = /\p{L}|\p{N}/u.test(stem) ? stem.slice(0, 80) : `picture-${sha256.slice(0, 8)}`;
  return `${name}.${extensions[mimeType] ?? 'bin'}`;
};
