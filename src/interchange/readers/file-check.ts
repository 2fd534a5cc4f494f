import type { Finding } from '@/platform/finding';
import { importFinding } from '../findings';

export const largestFile = 20 * 1024 * 1024;

/** Why a file of any format is refused before it is looked into, or nothing. */
export const refusedFile = (filename: string, bytes: Uint8Array): Finding | undefined => {
  if (bytes.length > largestFile) return refusedSize(filename, bytes.length);
  const isEmpty =
    bytes.length === 0 || (bytes.length < 1000 && /^[\s\uFEFF]*$/u.test(utf8(bytes) ?? 'x'));
  return isEmpty ? importFinding('file-empty', { filename }, { words: filename }) : undefined;
};

export const refusedSize = (filename: string, bytes: number, largest = largestFile): Finding => {
  const size = Math.ceil(bytes / 1024 / 1024);
  const limit = largest / 1024 / 1024;
  return importFinding('file-too-large', { filename, size, limit }, { words: filename });
};

/** A Zip container, such as DOCX and ODT are. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
