/**
 * The text of a page's first `<title>`, from its raw bytes. It is data: entities are decoded once, and
 * whatever comes out is to be shown as text. Empty titles give nothing; long ones are cut at 500 characters.
 */
export const pageTitle = (
  bytes: Uint8Array,
  contentType: string | undefined,
): string | undefined => {
  if (contentType !== undefined && !/html|xml/i.test(contentType)) return undefined;
  const html = decode(bytes, charsetOf(bytes, contentType));
  const words = titleElement(html);
  if (words === undefined) return undefined;
  const title = decodeEntities(words)
    .replace(/[\s\p{Cc}\p{Zs}]+/gu, ' ')
    .trim();
  return title === '' ? undefined : [...title].slice(0, longest).join('');
};

const longest = 500;
/** HTML's own rule is 1,024 bytes; pages in the wild put the declaration later. */
const declarationWithin = 4096;

/** Byte order mark first, then the header, then the page's own declaration (WHATWG encoding sniffing). */
const charsetOf = (bytes: Uint8Array, contentType: string | undefined): string => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const declared = /charset\s*=\s*["']?([\w-]+)/i;
  const fromHeader = declared.exec(contentType ?? '')?.[1];
  if (fromHeader) return fromHeader;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationWithin));
  const fromPage =
    /<meta[^>]{0,300}?charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1];
  // A declaration read as ASCII cannot be UTF-16, whatever it claims.
  return fromPage === undefined || /^utf-?16/i.test(fromPage) ? 'utf-8' : fromPage;
};

const decode = (bytes: Uint8Array, charset: string): string => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // An unknown label: most pages are UTF-8, and wrong letters show as replacement characters.
    return new TextDecoder().decode(bytes);
  }
};

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
