/** A cut of a typeface: the weights that its files serve, as in CSS, and which parts of the alphabet they have. */
type Cut = {
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly parts: readonly Part[];
};

/** How wide its text is beside that of fonts that machines have, and its lines, in parts of the size. */
type Metrics = {
  readonly times: number;
  readonly noto: number;
  readonly ascent: number;
  readonly descent: number;
};

export type Typeface = {
  /** Family in the style sheet. */
  readonly name: string;
  /** Of titles: light where there is a light one in the same file as the text. */
  readonly titleWeight: number;
  readonly cuts: readonly Cut[];
  readonly metrics: Metrics;
};

export type Part = keyof typeof partRanges;

/**
 * Those that the Cyrillic and the Latin files both have: figures, punctuation. Ranges are wider than what is in the files, for short
 * sheets: what a file lacks, a browser looks for in the next one whose range has it.
 */
const signs = 'U+20-40,U+5B-60,U+7B-7E,U+A0-BB,U+2BC,U+2010-2044,U+20AC,U+2116';

const cyrillicLetters = 'U+401,U+406,U+40E,U+410-44F,U+451,U+456,U+45E';

/**
 * Characters for which a browser asks for a file. The seldom files leave out what a page's first ones have: a first file that
 * comes too late for a page would else bring them along. Where ranges overlap, the later rule wins: the smaller file.
 */
export const partRanges = {
  'latin-ext':
    'U+A1-A6,U+A8,U+AA,U+AC-AF,U+B1-B6,U+B8-BA,U+BC-24F,U+1E00-1EFF,U+2010,U+2012,U+2015-2017,U+201B,U+201F,U+2021,U+2023-2025,U+2027-2031,U+2034-20AB,U+20AD-2115,U+2117-214F',
  'cyrillic-ext': 'U+400,U+402-405,U+407-40D,U+40F,U+450,U+452-455,U+457-45D,U+45F-52F',
  greek: 'U+370-3FF,U+1F00-1FFF',
  accents: 'U+5C,U+5E,U+60,U+7B-7E,U+B1,U+C0-17F,U+201A,U+2020,U+2022,U+2032-2033,U+2212',
  latin: `${signs},U+41-5A,U+61-7A`,
  letters: 'U+23,U+24,U+26,U+2A,U+2B,U+3C-3E,U+40-5A,U+5F,U+61-7A,U+A7,U+A9,U+B0',
  cyrillic: cyrillicLetters,
} as const;

/** Of the Cyrillic file in texts that begin with it. */
export const cyrillicFirst = `${signs},${cyrillicLetters}`;

const often = ['latin-ext', 'cyrillic-ext', 'accents', 'latin', 'letters', 'cyrillic'] as const;
const seldom = ['accents', 'latin', 'cyrillic'] as const;

const cutsOf = (regular: string, strong: string, also: readonly Part[] = []): readonly Cut[] => [
  { weight: regular, style: 'normal', parts: [...also, ...often] },
  { weight: '400', style: 'italic', parts: often },
  { weight: strong, style: 'normal', parts: seldom },
  { weight: strong, style: 'italic', parts: seldom },
];

/** What a publication may be set in, by the names of its files; `tools/fonts` makes them, the widths are measured there. */
export const typefaces = {
  serif: {
    name: 'Ibidem Serif',
    titleWeight: 330,
    cuts: cutsOf('300 400', '600', ['greek']),
    metrics: { times: 1.16, noto: 0.968, ascent: 1.036, descent: 0.335 },
  },
  literata: {
    name: 'Literata',
    titleWeight: 400,
    cuts: cutsOf('400', '600'),
    metrics: { times: 1.183, noto: 0.987, ascent: 1.177, descent: 0.308 },
  },
  book: {
    name: 'Ibidem Book',
    titleWeight: 400,
    cuts: cutsOf('400', '700'),
    metrics: { times: 1.105, noto: 0.923, ascent: 1.039, descent: 0.286 },
  },
} as const satisfies Record<string, Typeface>;

export type TypefaceKey = keyof typeof typefaces;
export const typefaceKeys = Object.keys(typefaces) as TypefaceKey[];
