/** Plain text for a field of BibTeX in UTF-8: only what LaTeX takes for a command is written otherwise. */
export const encodeLatex = (text: string): string =>
  text
    .replace(/[\\{}~^&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}")
    .replace(/`(?=`)/g, '`{}');

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
