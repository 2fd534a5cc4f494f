/**
 * How signs that the text's font may lack are set: from another font that is here, else as their number in brackets, so that
 * none is missing from the page. Needs fontspec; `body` is the text in LaTeX, which stays as it is.
 */
export const declareSigns = (body: string): string => {
  const signs = [...new Set(body)].filter((sign) => rare.test(sign)).toSorted(byNumber);
  if (signs.length === 0) return '';
  return [
    machinery,
    ...signs.map((sign) => `\\declaresign{${numberOf(sign)}}{${standIn(sign)}}`),
    '\\makeatother',
  ].join('\n');
};

/** All but what every font has that the preamble names. */
const rare = /[^\u0000-\u00ff\u0401\u0406\u040e\u0410-\u044f\u0451\u0456\u045e–—‘’‚“”„…№]/u;

const byNumber = (one: string, other: string): number =>
  (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);

const numberOf = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

const standIn = (sign: string): string => {
  if (sign === '\u200b') return '\\hskip0pt ';
  if (sign === '\u202f') return '\\,';
  if (sign === '\u2011') return '\\mbox{-}';
  if (/\p{Zs}/u.test(sign)) return '\\ ';
  if (/[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u.test(sign)) return '';
  return `\\othersign{${numberOf(sign)}}`;
};

/**
 * `\declaresign{number}{what}` makes a sign that the text's font lacks, upright, bold or italic, a command; where the font in use
 * has it, it is set from there. The other fonts are looked for only as far as they are needed. Pandoc would follow `\newcommand` to where it cannot go on.
 */
const machinery = [
  '\\makeatletter',
  '\\newcommand{\\signfonts}{DejaVu Serif,DejaVu Sans,FreeSerif,Noto Serif,Noto Sans Symbols2,Noto Sans Math,Symbola,Noto Serif CJK SC,Noto Emoji}',
  '\\@namedef{opensignfont}#1{\\ifcsname sign #1\\endcsname\\else\\IfFontExistsTF{#1}{\\expandafter\\newfontfamily\\csname sign #1\\endcsname{#1}}{\\expandafter\\let\\csname sign #1\\endcsname\\nullfont}\\fi}',
  '\\@namedef{choosesignfont}#1{\\global\\@tempswafalse\\@for\\onefont:=\\signfonts\\do{\\if@tempswa\\else',
  '  \\expandafter\\opensignfont\\expandafter{\\onefont}{\\csname sign \\onefont\\endcsname\\iffontchar\\font"#1\\relax\\global\\@tempswatrue\\fi}%',
  '  \\if@tempswa\\expandafter\\let\\csname signfont #1\\expandafter\\endcsname\\csname sign \\onefont\\endcsname\\fi\\fi}}',
  '\\@namedef{othersign}#1{{\\ifcsname signfont #1\\endcsname\\fontseries{m}\\fontshape{n}\\csname signfont #1\\endcsname\\char"#1\\relax\\else\\normalfont\\footnotesize[U+#1]\\allowbreak\\fi}}',
  '\\@namedef{seeksign}#1#2{{\\normalfont#2\\selectfont\\iffontchar\\font"#1\\relax\\else\\global\\@tempswafalse\\fi}}',
  '\\@namedef{declaresign}#1#2{\\global\\@tempswatrue\\seeksign{#1}{}\\seeksign{#1}{\\bfseries}\\seeksign{#1}{\\itshape}\\seeksign{#1}{\\bfseries\\itshape}%',
  '  \\if@tempswa\\else\\choosesignfont{#1}\\catcode"#1=\\active\\begingroup\\lccode`\\~="#1\\relax\\lowercase{\\endgroup\\protected\\def~}{\\iffontchar\\font"#1\\relax\\char"#1\\relax\\else#2\\fi}\\fi}',
].join('\n');
