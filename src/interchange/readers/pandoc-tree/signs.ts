/**
 * The signs in which a document tree is written as lines for the repair. Formatting and links are Markdown's, which the
 * repair knows; the same characters as plain text, and all that has no sign, are code points of the private use area.
 */
export const signs = {
  /** Around the number of a node that was set aside and is one sign. */
  leaf: ['\uE100', '\uE101'],
  /** Around the number of a node that has children, and after its children. */
  open: ['\uE102', '\uE103'],
  close: '\uE104',
  /** Around the number of a block. */
  block: ['\uE105', '\uE106'],
} as const;

/** Characters that are signs of formatting, notes and links. `#` ends headings. */
const reserved = /[*_[\]#]/g;
const shielded = /[\uE000-\uE07F]/g;

/** Text as it stands between the signs. `foreign` says what becomes of characters that are signs here. */
export const shield = (text: string, foreign: (characters: string) => string): string =>
  text
    .replace(/[\uE000-\uE1FF]+/g, foreign)
    .replace(reserved, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0)));

/** The text again; signs are not touched. */
export const unshield = (text: string): string =>
  text.replace(shielded, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000));
