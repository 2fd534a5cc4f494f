/** Combining characters of LaTeX’s accents: `\'e`, `\v{s}`. */
export const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
  U: '\u030E',
  G: '\u030F',
};

/** Commands that are one character or a few. */
export const signs: Readonly<Record<string, string>> = {
  ...{ ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ss: 'ß', SS: 'ẞ' },
  ...{ aa: 'å', AA: 'Å', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', th: 'þ', TH: 'Þ' },
  ...{ ng: 'ŋ', NG: 'Ŋ', ij: 'ĳ', IJ: 'Ĳ' },
  ...{ '&': '&', '%': '%', $: '$', '#': '#', _: '_', '{': '{', '}': '}', ' ': ' ', '\n': ' ' },
  ...{ ',': ' ', ';': ' ', ':': ' ', '!': '', '/': '', '-': '', '@': '', '\\': ' ' },
  ...{ textendash: '–', textemdash: '—', ldots: '…', dots: '…', textellipsis: '…' },
  ...{ textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”' },
  ...{ quotesinglbase: '‚', quotedblbase: '„', glqq: '„', grqq: '“', flqq: '«', frqq: '»' },
  ...{ guillemotleft: '«', guillemotright: '»', guillemetleft: '«', guillemetright: '»' },
  ...{ guilsinglleft: '‹', guilsinglright: '›', textquotesingle: "'", textquotedbl: '"' },
  ...{ textbackslash: '\\', textasciitilde: '~', textasciicircum: '^', textbraceleft: '{' },
  ...{ textbraceright: '}', textunderscore: '_', textbar: '|', textless: '<', textgreater: '>' },
  ...{ textdegree: '°', textdollar: '$', S: '§', textsection: '§', P: '¶', copyright: '©' },
  ...{
    textcopyright: '©',
    textregistered: '®',
    texttrademark: '™',
    pounds: '£',
    textsterling: '£',
  },
  ...{ euro: '€', texteuro: '€', textnumero: '№', No: '№', slash: '/', textbullet: '•' },
  ...{
    textperiodcentered: '·',
    cdot: '·',
    times: '×',
    texttimes: '×',
    pm: '±',
    mu: 'μ',
    alpha: 'α',
  },
  ...{ beta: 'β', gamma: 'γ', delta: 'δ', lambda: 'λ', pi: 'π', sigma: 'σ', omega: 'ω' },
  ...{ LaTeX: 'LaTeX', TeX: 'TeX', BibTeX: 'BibTeX', relax: '', noopsort: '', newline: ' ' },
  ...{ par: ' ', quad: ' ', qquad: ' ', textvisiblespace: ' ', nobreakspace: ' ', cyrdash: '—' },
};

/** Commands that only say how their words look, or where they lead: the words stay. */
export const wrappers: ReadonlySet<string> = new Set([
  ...['emph', 'textit', 'textbf', 'textsc', 'textsl', 'textrm', 'textsf', 'texttt', 'textup'],
  ...['textmd', 'textnormal', 'text', 'mathrm', 'mathit', 'mathbf', 'mbox', 'hbox', 'url', 'path'],
  ...['textsuperscript', 'textsubscript', 'uppercase', 'MakeUppercase', 'underline', 'uline'],
  ...['it', 'bf', 'em', 'sc', 'rm', 'tt', 'sl', 'sf', 'itshape', 'bfseries', 'scshape', 'upshape'],
  ...[
    'ensuremath',
    'nocase',
    'mkbibemph',
    'mkbibitalic',
    'mkbibbold',
    'mkbibparens',
    'foreignlanguage',
  ],
]);
