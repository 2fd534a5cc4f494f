import { texts } from '@/languages/texts';
import type { Language } from '@/platform/language';

/**
 * For XeLaTeX, with what TeX distributions bring: texlive-xetex, texlive-plain-generic and texlive-lang-cyrillic of Debian, and
 * one of the fonts named here. pdfLaTeX stops at once and says why: it has Cyrillic only from fonts that few have.
 */
export const preamble = (language: Language): string => {
  const { babel } = texts[language].writing;
  return [
    '\\documentclass[11pt,a4paper]{article}',
    '\\usepackage{iftex}',
    '\\ifPDFTeX',
    '  \\errhelp{pdfLaTeX has neither the letters nor the fonts of this text.}',
    '  \\errmessage{This text needs XeLaTeX: run xelatex on this file instead of pdflatex}',
    '  \\expandafter\\stop',
    '\\fi',
    '\\usepackage{fontspec}',
    fonts,
    // Names of languages from Babel's own tables, which need no further package.
    '\\usepackage[english]{babel}',
    ...(babel === 'english' ? [] : [`\\babelprovide[import,main]{${babel}}`]),
    '\\usepackage[margin=27mm]{geometry}',
    '\\usepackage{graphicx,longtable,booktabs,array,ragged2e}',
    // Columns of words and of numbers, by their share of the line. The first word of a cell breaks, too.
    '\\newcolumntype{W}[1]{>{\\RaggedRight\\arraybackslash\\hspace{0pt}}p{\\dimexpr #1\\linewidth-2\\tabcolsep\\relax}}',
    '\\newcolumntype{N}[1]{>{\\RaggedLeft\\arraybackslash\\hspace{0pt}}p{\\dimexpr #1\\linewidth-2\\tabcolsep\\relax}}',
    '\\usepackage[normalem]{ulem}',
    '\\usepackage{microtype}',
    '\\usepackage[hidelinks]{hyperref}',
    '\\setlength{\\parindent}{0pt}',
    '\\setlength{\\parskip}{0.6\\baselineskip}',
    '\\setcounter{secnumdepth}{0}',
    '\\emergencystretch=3em',
    '\\usepackage{caption}',
    '\\captionsetup{labelformat=empty,font=small,justification=raggedright,singlelinecheck=false}',
    '\\setkeys{Gin}{width=\\linewidth,height=0.6\\textheight,keepaspectratio}',
    '\\makeatletter',
    '\\@ifundefined{KV@Gin@alt}{\\define@key{Gin}{alt}{}}{}',
    // Bylines are paragraphs, which break; LaTeX's own are cells, which run out of the page.
    '\\renewcommand{\\@maketitle}{\\begin{center}{\\LARGE\\@title\\par}\\vskip 1.2em{\\renewcommand{\\and}{\\par}\\@author\\par}\\vskip 0.8em{\\@date\\par}\\end{center}\\vskip 1em}',
    '\\makeatother',
    // A picture whose file is not there is a frame with its name, not an error.
    '\\AtBeginDocument{\\let\\foundgraphics\\includegraphics\\renewcommand{\\includegraphics}[2][]{\\IfFileExists{#2}{\\foundgraphics[#1]{#2}}{\\fbox{\\texttt{\\detokenize{#2}}}}}}',
    '\\newenvironment{pullquote}{\\begin{quote}\\large\\itshape}{\\end{quote}}',
    '\\newenvironment{infobox}{\\par\\medskip\\hrule\\medskip\\begin{small}}{\\end{small}\\par\\medskip\\hrule\\medskip}',
    // Its first argument is the key by which the words are known where they are kept.
    '\\newcommand{\\cited}[2]{#2}',
    '\\newenvironment{attribution}{\\par\\hfill --- }{\\par}',
    '\\newenvironment{boxtitle}{\\bfseries}{\\par}',
    '\\newenvironment{keypoints}{}{}',
    '\\newenvironment{notices}{}{}',
    '\\newenvironment{leadpicture}{}{}',
    // TeX forbids environments whose names begin with “end”.
    '\\newenvironment{matterbehind}{}{}',
    '\\newenvironment{colophon}{\\begin{description}\\setlength{\\itemsep}{0pt}}{\\end{description}}',
  ].join('\n');
};

/** The first font that is here and has Latin and Cyrillic letters. Without any, words would be missing from the page. */
const fonts = [
  '\\makeatletter',
  '\\newcommand{\\firstfont}[2]{\\@tempswatrue\\@for\\onefont:=#1\\do{\\if@tempswa\\IfFontExistsTF{\\onefont}{\\@tempswafalse\\setmainfont{\\onefont}}{}\\fi}\\if@tempswa#2\\fi}',
  '\\makeatother',
  '\\firstfont{Source Serif 4,CMU Serif,Noto Serif,Libertinus Serif,PT Serif,FreeSerif,DejaVu Serif,Times New Roman}{\\errmessage{No font with Cyrillic letters is here: install CMU Serif (fonts-cmu of Debian), or name another with setmainfont}}',
].join('\n');
