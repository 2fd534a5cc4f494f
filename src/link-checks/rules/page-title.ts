import { decodeBytes } from './decode';

/**
 * The text of a page's first `<title>`, from its raw bytes. It is data: entities are decoded once, and
 * whatever comes out is to be shown as text. Empty titles give nothing; long ones are cut at 500 characters.
 */
export const pageTitle = (
  bytes: Uint8Array,
  contentType: string | undefined,
): string | undefined => {
  if (contentType !== undefined && !/html|xml/i.test(contentType)) return undefined;
  const html = decodeBytes(bytes, contentType);
  const words = titleElement(html);
  if (words === undefined) return undefined;
  const title = decodeEntities(words)
    .replace(/[\s\p{Cc}\p{Zs}]+/gu, ' ')
    .trim();
  return title === '' ? undefined : [...title].slice(0, longest).join('');
};

const longest = 500;

/** Walks tag by tag in linear time, past comments, scripts and styles, which may hold another `<title>`. */
const titleElement = (html: string): string | undefined => {
  const lower = html.toLowerCase();
  let at = lower.indexOf('<');
  while (at !== -1) {
    const skipped = endOfOpaque(lower, at);
    if (skipped === undefined && /^<title[\s>/]/.test(lower.slice(at, at + 7))) {
      const open = lower.indexOf('>', at);
      const close = lower.indexOf('</title', open);
      return open === -1 || close === -1 ? undefined : html.slice(open + 1, close);
    }
    if (skipped === -1) return undefined;
    at = lower.indexOf('<', skipped ?? at + 1);
  }
  return undefined;
};

const endOfOpaque = (lower: string, at: number): number | undefined => {
  for (const [start, end] of opaque) if (lower.startsWith(start, at)) return lower.indexOf(end, at);
  return undefined;
};

const opaque = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
  ['<svg', '</svg'],
] as const;

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return namedEntities[name] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : parseInt(String(decimal), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The ones that titles use; others stay as written, which is readable and safe. */
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  shy: '',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
};
