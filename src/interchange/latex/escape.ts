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

/** An address inside `\\href{…}`: braces and the like by number, the three signs that TeX must not see bare escaped. */
export const escapeAddress = (url: string): string =>
  url
    .toWellFormed()
    .replace(shapeless, '')
    .replace(/[\\{}^`"<>|\s]/g, (sign) => percent(sign))
    .replace(/[%#&]/g, (sign) => `\\${sign}`);

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
