import { hexOf, hexOfOklab, oklabOf } from './colour';
import {
  enough,
  defaultColours,
  leastContrast,
  type Palette,
  paletteOn,
  readableOn,
  type Theme,
} from './palette';
import { type TypefaceKey, typefaceKeys } from './typefaces';

/** How a publication looks: its two colours as `#rrggbb`, the first in a form of its own for the dark, and its face. */
export type PublicationTheme = {
  readonly accent: string;
  readonly accentDark: string;
  readonly paper: string;
  readonly typeface: TypefaceKey;
};

/** What somebody wrote into the form. */
export type WrittenTheme = {
  readonly accent?: string | null | undefined;
  readonly accentDark?: string | null | undefined;
  readonly paper?: string | null | undefined;
  readonly typeface?: string | null | undefined;
};

export const defaultTheme: PublicationTheme = {
  accent: defaultColours.light.accent,
  accentDark: defaultColours.dark.accent,
  paper: defaultColours.light.paper,
  typeface: 'serif',
};

/** All colours of a look in one theme. */
export const paletteOf = (
  { accent, accentDark, paper }: PublicationTheme,
  theme: Theme,
): Palette => ({
  ...paletteOn(paper, theme),
  accent: theme === 'light' ? accent : accentDark,
});

/**
 * The look as readers see it. What was not written is the house's own or follows from the rest; what could not be read is
 * made readable, so that no setting of an older day spoils a page.
 */
export const themeOf = (written: WrittenTheme): PublicationTheme => {
  const paper = readablePaper(hexOf(written.paper ?? '') ?? defaultTheme.paper);
  const accent = hexOf(written.accent ?? '') ?? defaultTheme.accent;
  const accentDark = hexOf(written.accentDark ?? '') ?? inTheDark(accent);
  const typeface = typefaceKeys.find((key) => key === written.typeface) ?? defaultTheme.typeface;
  return {
    accent: readableOn(accent, groundsOn(paper, 'light'), 'light'),
    accentDark: readableOn(accentDark, groundsOn(paper, 'dark'), 'dark'),
    paper,
    typeface,
  };
};

/** The look with what is written as it is, readable or not: for trying, beside a word about its contrast. */
export const themeAsWritten = (written: WrittenTheme): PublicationTheme => {
  const readable = themeOf(written);
  return {
    ...readable,
    accent: hexOf(written.accent ?? '') ?? readable.accent,
    accentDark: hexOf(written.accentDark ?? '') ?? readable.accentDark,
    paper: hexOf(written.paper ?? '') ?? readable.paper,
  };
};

/** The same hue, as light as a colour must be on nearly black paper without shining. */
const inTheDark = (accent: string): string => {
  if (accent === defaultTheme.accent) return defaultTheme.accentDark;
  const [, a, b] = oklabOf(accent);
  return hexOfOklab([0.78, a * 0.65, b * 0.65]);
};

/** What words stand on: the paper, and the tint of boxes. */
export const groundsOn = (paper: string, theme: Theme): readonly string[] => {
  const { paper: ground, tint } = paletteOn(paper, theme);
  return [ground, tint];
};

/** Contrast of small lines on this paper, where it is least. */
export const contrastOnPaper = (paper: string): number =>
  leastContrast(paletteOn(paper, 'light').faint, groundsOn(paper, 'light'));

/** The paper, or the nearest lighter one on which all texts can be read. */
export const readablePaper = (paper: string): string => {
  const [start, a, b] = oklabOf(paper);
  for (let step = 0; step <= 40; step += 1) {
    const lighter = step === 0 ? paper : hexOfOklab([start + (1 - start) * (step / 40), a, b]);
    if (contrastOnPaper(lighter) >= enough) return lighter;
  }
  return '#ffffff';
};
