import { analyse } from 'chardet';
import type { Finding } from '@/platform/finding';
import { importFinding } from '../../findings';

/** A text from bytes of any encoding, and what is to be said of it. */
export type DecodedText = { text: string; findings: Finding[] };

/**
 * The text that bytes are, or nothing where they are none: by their byte order mark, as UTF-8, or by the encoding that their letters make
 * most likely, which a finding then names. Zeros, which no text has, are taken out.
 */
export const decodeText = (bytes: Uint8Array): DecodedText | undefined => {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = decoded.replaceAll('\0', '');
  if (!isText(text, decoded.length - text.length)) return undefined;
  const zeros = decoded.length - text.length;
  return {
    text,
    findings: [
      ...(encoding === 'utf-8' ? [] : [importFinding('encoding-recognised', { encoding })]),
      ...(zeros > 0 ? [importFinding('zeros-removed', { count: zeros })] : []),
    ],
  };
};

const encodingOf = (bytes: Uint8Array): string | undefined =>
  markOf(bytes) ?? wideOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : likeliest(bytes));

/** https://encoding.spec.whatwg.org/#bom-sniff */
const markOf = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** UTF-16 without a mark: every other byte of a text in Latin letters, and of its spaces, is zero. */
const wideOf = (bytes: Uint8Array): string | undefined => {
  const start = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = Math.max(4, start.length / 20);
  if (odd > many && odd > 10 * even) return 'utf-16le';
  return even > many && even > 10 * odd ? 'utf-16be' : undefined;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** What people who write our languages have used; the library knows more, and takes short texts for them. */
const cyrillic: Encodings = {
  'windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-r',
  'ISO-8859-5': 'iso-8859-5',
};
const latin: Encodings = {
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
  'windows-1250': 'windows-1250',
  'ISO-8859-2': 'iso-8859-2',
};
type Encodings = Readonly<Partial<Record<string, string>>>;

/** By the words alone that are not of ASCII: of Cyrillic ones hardly a letter is, of Latin ones most are. */
const likeliest = (bytes: Uint8Array): string => {
  const words = Buffer.from(bytes.subarray(0, 1_000_000))
    .toString('latin1')
    .match(/[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*/g);
  const sample = (words ?? []).slice(0, 20_000).join(' ');
  const high = sample.match(/[\x80-\xff]/g)?.length ?? 0;
  const isCyrillic = high > (sample.match(/[A-Za-z]/g)?.length ?? 0);
  const expected = isCyrillic ? cyrillic : latin;
  return (
    analyse(Buffer.from(sample, 'latin1'))
      .map(({ name }) => expected[name])
      .find((name) => name !== undefined) ?? (isCyrillic ? 'windows-1251' : 'windows-1252')
  );
};

/** Programs and pictures are full of control characters; a text has at most a stray one. */
const isText = (text: string, zeros: number): boolean => {
  const strange = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  return strange + zeros <= 2 + text.length / 200;
};
