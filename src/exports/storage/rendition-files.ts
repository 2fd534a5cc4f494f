import type { Readable } from 'node:stream';
import type { BytePart } from '@/platform/byte-range';

/** Bytes of a file: at hand, or as they come. */
export type FileBytes = Uint8Array | Readable;

/** The files of renditions, by names such as `3f/3f9a….pdf`. */
export type RenditionStore = {
  put: (name: string, bytes: Uint8Array, mimeType: string) => Promise<void>;
  /** Whether there is a file of this size: after a loss of power it may be shorter. */
  has: (name: string, size: number) => Promise<boolean>;
  /** A file of this size, or a part of it; nothing where there is none. */
  read: (name: string, size: number, part?: BytePart) => Promise<FileBytes | undefined>;
  remove: (name: string) => Promise<void>;
};
