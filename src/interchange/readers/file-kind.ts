import { isPdf, isZip } from './file-check';

/** What bytes are, whatever the file is called; nothing where that does not show. */
export type FileKind = 'ZIP' | 'PDF' | 'RTF' | 'protected' | 'old-word' | 'old-office';

export const kindOfBytes = (bytes: Uint8Array): FileKind | undefined => {
  if (isCompound(bytes)) return kindOfCompound(bytes);
  if (/^\s*\{\\rtf/.test(latin(bytes.subarray(0, 100)))) return 'RTF';
  if (isZip(bytes)) return 'ZIP';
  return isPdf(bytes) ? 'PDF' : undefined;
};

/** A compound file of Microsoft's ([MS-CFB]): old documents, and new ones under a password ([MS-OFFCRYPTO]). */
const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);

const kindOfCompound = (bytes: Uint8Array): FileKind => {
  // Names of what is in it stand in its directory, in UTF-16.
  const holds = (name: string) => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'protected';
  return holds('WordDocument') ? 'old-word' : 'old-office';
};

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
