/**
 * Words for LaTeX's text mode. Every sign that LaTeX reads as a command is written by its name, so that no text can
 * start one; signs without a shape that engines stumble over are left out.
 */
export const escapeLatex = (text: string): string =>
  text
    .toWellFormed()
    .replace(shapeless, '')
    .replace(/[\\{}$&#%_^~<>"'`]|-(?=-)/g, (sign) => signs[sign] ?? sign)
    .replace(/\u00a0/g, '~')
    .replace(/[\r\n]+/g, ' ');

/**
 * An address inside `\\href{…}`: braces and the like by number, the three signs that TeX must not see bare escaped. Other scripts
 * in ASCII, as they travel: a PDF takes nothing else.
 */
export const escapeAddress = (url: string): string =>
  (/^[\0-\x7f]*$/.test(url) ? url : (URL.parse(url)?.href ?? url))
    .toWellFormed()
    .replace(/[^\0-\x7f]/gu, (sign) => percent(sign))
    .replace(shapeless, '')
    .replace(/[\\{}^`"<>|\s]/g, (sign) => percent(sign))
    .replace(/[%#&]/g, (sign) => `\\${sign}`);

/** Words of a link; those that are an address may break where addresses do. */
export const escapeLinkWords = (words: string): string =>
  /^\S+$/.test(words) && /[/.].*[/.]/.test(words)
    ? escapeLatex(words).replace(
        /(?:\/|[.?=&_-](?:\{\})?)(?=[^/.])/g,
        (sign) => `${sign}\\allowbreak{}`,
      )
    : escapeLatex(words);

const percent = (sign: string): string =>
  [...new TextEncoder().encode(sign)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

const shapeless = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Braces after a hyphen keep two of them from being a dash. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '"': '\\textquotedbl{}',
  "'": '\\textquotesingle{}',
  '`': '\\`{}',
  '-': '-{}',
};
