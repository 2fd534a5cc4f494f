/**
 * The text of a page from its raw bytes: byte order mark first, then the header, then the page's own declaration
 * (WHATWG encoding sniffing). Wrong letters show as replacement characters; it never throws.
 */
export const decodeBytes = (bytes: Uint8Array, contentType: string | undefined): string =>
  decoded(bytes, charsetOf(bytes, contentType));

/** HTML's own rule is 1,024 bytes; pages in the wild put the declaration later. */
const declarationWithin = 4096;

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

const decoded = (bytes: Uint8Array, charset: string): string => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // An unknown label: most pages are UTF-8.
    return new TextDecoder().decode(bytes);
  }
};
