import type { Language } from '@/platform/language';

/** For pdfLaTeX, XeLaTeX and LuaLaTeX, with what every TeX distribution brings. */
export const preamble = (language: Language): string =>
  [
    '\\documentclass[11pt,a4paper]{article}',
    '\\usepackage{iftex}',
    '\\ifPDFTeX',
    '  \\usepackage[T2A,T1]{fontenc}',
    '  \\usepackage[utf8]{inputenc}',
    '  \\usepackage{textcomp}',
    '\\else',
    '  \\usepackage{fontspec}',
    '  \\IfFontExistsTF{Source Serif 4}{\\setmainfont{Source Serif 4}}{\\IfFontExistsTF{CMU Serif}{\\setmainfont{CMU Serif}}{}}',
    '\\fi',
    `\\usepackage[${babelOptions[language]}]{babel}`,
    '\\usepackage[margin=27mm]{geometry}',
    '\\usepackage{graphicx,longtable,booktabs,array}',
    '\\usepackage[normalem]{ulem}',
    '\\usepackage{microtype}',
    '\\usepackage[hidelinks,unicode]{hyperref}',
    '\\setlength{\\parindent}{0pt}',
    '\\setlength{\\parskip}{0.6\\baselineskip}',
    '\\setcounter{secnumdepth}{0}',
    '\\emergencystretch=3em',
    '\\usepackage{caption}',
    '\\captionsetup{labelformat=empty,font=small,justification=raggedright,singlelinecheck=false}',
    '\\setkeys{Gin}{width=\\linewidth,height=0.6\\textheight,keepaspectratio}',
    '\\makeatletter',
    '\\@ifundefined{KV@Gin@alt}{\\define@key{Gin}{alt}{}}{}',
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
    '\\newenvironment{endmatter}{}{}',
    '\\newenvironment{colophon}{\\begin{description}\\setlength{\\itemsep}{0pt}}{\\end{description}}',
  ].join('\n');

/** The last is the language of the text. */
const babelOptions: Readonly<Record<Language, string>> = {
  en: 'english',
  ru: 'english,russian',
  be: 'english,belarusian',
};
