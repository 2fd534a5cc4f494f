/**
 * Words for LaTeX's text mode. Every sign that LaTeX reads as a command is written by its name, so that no text can
 * start one; signs without a shape that engines stumble over are left out.
 */
export const escapeLatex = (text: string): string =>
  text
    .toWellFormed()
    .replace(shapeless, '')
    .replace(/[\\{}$&#%_^~<>|"'`]|-(?=-)/g, (sign) => signs[sign] ?? sign)
    .replace(/\u00a0/g, '~')
    .replace(/[\r\n]+/g, ' ');

/** An address inside `\href{…}`, where few signs need care and none may be a brace of its own. */
export const escapeAddress = (url: string): string =>
  url
    .toWellFormed()
    .replace(shapeless, '')
    .replace(/[\\{}^`"<>\s]/g, (sign) => encodeURIComponent(sign).replace(/^`$/, '%60'))
    .replace(/[%#&_~$]/g, (sign) => `\\${sign}`)
    .replace(/\\~/g, '\\string~');

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
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  "'": '\\textquotesingle{}',
  '`': '\\textasciigrave{}',
  '-': '-{}',
};
