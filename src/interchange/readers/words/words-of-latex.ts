import { isExportedLatex } from '../latex/exported-latex';

/**
 * The words of a LaTeX file, a paragraph a piece, without its commands: what stands in arguments that are no text does not
 * count, nor do formulas, which become text with a finding, or not at all.
 */
export const wordsOfLatex = (bytes: Uint8Array): string[] => {
  const file = new TextDecoder().decode(bytes);
  if (isExportedLatex(file)) return [];
  const source = file.replace(/(?<!\\)%[^\n]*\n?/g, '');
  const begin = source.indexOf('\\begin{document}');
  const end = source.indexOf('\\end{document}');
  const body = source.slice(begin < 0 ? 0 : begin + 16, end < 0 ? undefined : end);
  return body
    .replace(
      /\\begin\{(?:equation|align|gather|multline|displaymath|math|eqnarray|thebibliography|tikzpicture)\*?\}[\s\S]*?\\end\{\w+\*?\}/g,
      ' ',
    )
    .replace(/\$\$[\s\S]*?\$\$|(?<!\\)\$[^$]*\$|\\\([\s\S]*?\\\)|\\\[[\s\S]*?\\\]/g, ' ')
    .replace(/\\(?:begin|end)\s*\{[^}]*\}(?:\[[^\]]*\])?(?:\{[lcrp|@{}\d.\\\w]*\})?/g, '\n')
    .replace(noText, ' ')
    .replace(/\\href\s*\{[^}]*\}/g, ' ')
    .replace(/\\(?:["'`^~=.]|[uvHcdbkr](?=[{\s]))\s*\{?(?:\\?[A-Za-z])?\}?/g, '')
    .replace(/\\[A-Za-z]+\*?(?:\[[^\]]*\])?/g, ' ')
    .replace(/\\[^A-Za-z]/g, ' ')
    .replace(/[{}~&]/g, (sign) => (sign === '{' || sign === '}' ? '' : ' '))
    .split(/\n[ \t]*\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
};

/** Commands whose arguments name something, and say nothing. */
const noText =
  /\\(?:usepackage|documentclass|label|ref|eqref|pageref|autoref|cref|Cref|nameref|\w*cite\w*|nocite|url|includegraphics|input|include|bibliography|bibliographystyle|addbibresource|hypersetup|setlength|addtolength|vspace|hspace|hskip|vskip|pagestyle|thispagestyle|selectlanguage|setcounter|addtocounter|newcommand|renewcommand|definecolor|color|index|hypertarget|hyperref|printbibliography|tableofcontents|footnotemark|graphicspath|geometry|pdfinfo|rule|raisebox|fontsize)\*?\s*(?:\[[^\]]*\]\s*)*(?:\{[^{}]*\}\s*)?(?:\[[^\]]*\])?(?:\{[^{}]*\})?/g;
