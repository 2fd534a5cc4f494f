/**
 * Escapes words for the Markdown of our exports, as it is read with `ownDialect`. Where an escape
 * could be spared only by looking at the neighbours, it stays: being read back exactly comes first.
 */
export const escapeText = (text: string, atLineStart: boolean): string => {
  const safe = text
    .replace(/[\\*_`[\]{}|~^]/g, '\\$&')
    .replace(/<(?=[/!?a-z])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(unusualSpace, (space) => `&#${space.codePointAt(0)};`);
  return atLineStart
    ? safe.replace(lineStart, (mark, digits = '') => escapedStart(mark, digits as string))
    : safe;
};

/** A value in double quotes, as in `{title="…"}`. */
export const escapeAttribute = (text: string): string =>
  `"${text.replace(/[\\"&`]/g, '\\$&').replace(unusualSpace, (space) => `&#${space.codePointAt(0)};`)}"`;

/** Pandoc drops spaces at the edges of a span, unless they are written by number. */
export const withFirmEdges = (inner: string): string => inner.replace(/^ | $/g, '&#32;');

/** Spaces other than the ordinary one, and characters without a shape, are written by number. */
const unusualSpace = /(?! )[\p{White_Space}\p{Cf}\p{Cc}]/gu;

/** What begins a heading, quote, fence, definition or underline when it begins a line, or a list. */
const lineStart =
  /^(?:[#>+:=%@-]|\((?=[@#]?[\p{L}\p{N}]*\))|((?:\d+|[a-z]|[ivxlcdm]+)(?=[.)](?:\s|$))))/iu;

const escapedStart = (mark: string, counter: string): string =>
  counter === '' ? `\\${mark}` : `${counter}\\`;
