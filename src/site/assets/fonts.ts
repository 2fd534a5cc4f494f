/** A font file of the package, and the characters for which a browser asks for it. */
export type FontFile = {
  readonly name: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly subset: (typeof subsets)[number];
};

export const subsets = ['latin', 'latin-ext', 'cyrillic'] as const;

const cuts = [
  { weight: 300, style: 'normal' },
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
  { weight: 600, style: 'italic' },
] as const;

/** All files of Source Serif 4 that the site serves; a browser takes only those that a page uses. */
export const fontFiles: readonly FontFile[] = cuts.flatMap(({ weight, style }) =>
  subsets.map((subset) => ({
    name: `source-serif-4-${subset}-${weight}-${style}.woff2`,
    weight,
    style,
    subset,
  })),
);

/** Times and its metric twin, sized so that the text does not jump when the font arrives. */
const fallback = `@font-face{font-family:'Source Serif 4 Fallback';src:local('Times New Roman'),local('Liberation Serif'),local('Tinos');size-adjust:117%;ascent-override:88.5%;descent-override:28.6%;line-gap-override:0%}`;

/** The `@font-face` rules, given each file's address and each subset's `unicode-range`. */
export const fontFaces = (
  addressOf: (name: string) => string,
  ranges: Readonly<Record<string, string>>,
): string =>
  fontFiles
    .map(
      ({ name, weight, style, subset }) =>
        `@font-face{font-family:'Source Serif 4';font-style:${style};font-weight:${weight};font-display:swap;src:url(${addressOf(name)}) format('woff2');unicode-range:${ranges[subset] ?? 'U+0-10FFFF'}}`,
    )
    .join('') + fallback;
