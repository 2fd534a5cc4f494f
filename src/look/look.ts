import { hexOf, oklabOf, hexOfOklab } from './colour';
import {
  enough,
  houseColours,
  leastContrast,
  type Palette,
  paletteOn,
  readableOn,
  type Theme,
} from './palette';
import { type TypefaceKey, typefaceKeys } from './typefaces';

/** How a publication looks: its two colours as `#rrggbb`, the first in a form of its own for the dark, and its face. */
export type Look = {
  readonly accent: string;
  readonly accentDark: string;
  readonly paper: string;
  readonly typeface: TypefaceKey;
};

/** What somebody wrote into the form. */
export type WrittenLook = {
  readonly accent?: string | null | undefined;
  readonly accentDark?: string | null | undefined;
  readonly paper?: string | null | undefined;
  readonly typeface?: string | null | undefined;
};

export type LookField = 'accent' | 'accentDark' | 'paper';

/** Why a colour is refused; `suggestion` is the nearest that would not be. Ratios as in WCAG 2.2. */
export type LookFault =
  | { readonly field: LookField; readonly rule: 'no-colour' }
  | {
      readonly field: LookField;
      readonly rule: 'too-little-contrast';
      readonly ratio: number;
      readonly suggestion: string;
    };

export const houseLook: Look = {
  accent: houseColours.light.accent,
  accentDark: houseColours.dark.accent,
  paper: houseColours.light.paper,
  typeface: 'serif',
};

/** All colours of a look in one theme. */
export const paletteOf = ({ accent, accentDark, paper }: Look, theme: Theme): Palette => ({
  ...paletteOn(paper, theme),
  accent: theme === 'light' ? accent : accentDark,
});

/** What is wrong with the colours; nothing where every text can be read in both themes. */
export const lookFaults = (written: WrittenLook): readonly LookFault[] => {
  const fields = ['paper', 'accent', 'accentDark'] as const;
  const unreadable = fields.filter((field) => written[field]?.trim() && !hexOf(written[field]));
  if (unreadable.length > 0) return unreadable.map((field) => ({ field, rule: 'no-colour' }));
  const paper = hexOf(written.paper ?? '') ?? houseLook.paper;
  const lighter = readablePaper(paper);
  if (lighter !== paper) {
    const ratio = leastOnPaper(paper);
    return [{ field: 'paper', rule: 'too-little-contrast', ratio, suggestion: lighter }];
  }
  return (['accent', 'accentDark'] as const).flatMap((field): LookFault[] => {
    const colour = hexOf(written[field] ?? '');
    if (!colour) return [];
    const theme = field === 'accent' ? 'light' : 'dark';
    const grounds = groundsOf(paper, theme);
    const suggestion = readableOn(colour, grounds, theme);
    if (suggestion === colour) return [];
    const ratio = leastContrast(colour, grounds);
    return [{ field, rule: 'too-little-contrast', ratio, suggestion }];
  });
};

/**
 * The look as readers see it. What was not written is the house's own or follows from the rest; what could not be read is
 * made readable, so that no setting of an older day spoils a page.
 */
export const lookOf = (written: WrittenLook): Look => {
  const paper = readablePaper(hexOf(written.paper ?? '') ?? houseLook.paper);
  const accent = hexOf(written.accent ?? '') ?? houseLook.accent;
  const accentDark =
    hexOf(written.accentDark ?? '') ??
    (accent === houseLook.accent ? houseLook.accentDark : inTheDark(accent));
  const typeface = typefaceKeys.find((key) => key === written.typeface) ?? houseLook.typeface;
  return {
    accent: readableOn(accent, groundsOf(paper, 'light'), 'light'),
    accentDark: readableOn(accentDark, groundsOf(paper, 'dark'), 'dark'),
    paper,
    typeface,
  };
};

/** The same hue, as light as a colour must be on nearly black paper without shining. */
const inTheDark = (accent: string): string => {
  const [, a, b] = oklabOf(accent);
  return hexOfOklab([0.78, a * 0.65, b * 0.65]);
};

const groundsOf = (paper: string, theme: Theme): readonly string[] => {
  const { paper: ground, tint } = paletteOn(paper, theme);
  return [ground, tint];
};

/** Of small lines, on the darkest ground that they stand on. */
const leastOnPaper = (paper: string): number => {
  const { faint, tint, paper: ground } = paletteOn(paper, 'light');
  return leastContrast(faint, [ground, tint]);
};

/** The paper, or the nearest lighter one on which all texts can be read. */
const readablePaper = (paper: string): string => {
  const [start, a, b] = oklabOf(paper);
  for (let step = 0; step <= 40; step += 1) {
    const lightness = start + (1 - start) * (step / 40);
    const lighter = step === 0 ? paper : hexOfOklab([lightness, a, b]);
    if (leastOnPaper(lighter) >= enough) return lighter;
  }
  return '#ffffff';
};
