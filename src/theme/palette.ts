import { contrast, hexOfOklab, oklabOf } from './colour';

/** The colours of one theme, as `#rrggbb`. */
export type Palette = {
  readonly paper: string;
  /** Behind boxes and notices. */
  readonly tint: string;
  readonly ink: string;
  /** Of small lines. */
  readonly faint: string;
  readonly rule: string;
  readonly accent: string;
};

export type Theme = 'light' | 'dark';

/** Of the house: warm paper, and a brick red. */
export const defaultColours = {
  light: {
    paper: '#fbf9f4',
    tint: '#f3eee4',
    ink: '#211d18',
    faint: '#5f574b',
    rule: '#dcd4c5',
    accent: '#8c2d1b',
  },
  dark: {
    paper: '#191714',
    tint: '#23201b',
    ink: '#e5ddcf',
    faint: '#aaa08f',
    rule: '#3b352c',
    accent: '#e8a088',
  },
} as const satisfies Record<Theme, Palette>;

/**
 * What goes with a paper: its tint and hairlines, and ink in its hue. In the dark the paper is nearly black, with a breath
 * of the colour that it has by day.
 * @param paper as it is by day
 */
export const paletteOn = (paper: string, theme: Theme): Omit<Palette, 'accent'> => {
  const house = defaultColours[theme];
  if (paper === defaultColours.light.paper) return house;
  const [lightness, a, b] = oklabOf(paper);
  const strength = Math.min(1, 0.025 / (Math.hypot(a, b) || 1));
  const inHue = (colour: string, chroma: number): string => {
    const [own] = oklabOf(colour);
    return hexOfOklab([own, a * strength * chroma, b * strength * chroma]);
  };
  const shades = {
    ink: inHue(house.ink, 0.5),
    faint: inHue(house.faint, 0.9),
  };
  if (theme === 'dark') {
    const of = (colour: string) => inHue(colour, 0.5);
    return { ...shades, paper: of(house.paper), tint: of(house.tint), rule: of(house.rule) };
  }
  const darker = (by: number) => hexOfOklab([lightness - by, a * (1 + by * 8), b * (1 + by * 8)]);
  return { ...shades, paper, tint: darker(0.035), rule: darker(0.12) };
};

/** What text needs against what it stands on (WCAG 2.2, 1.4.3). */
export const enough = 4.5;

/** The least contrast of a colour with any of these. */
export const leastContrast = (colour: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

/**
 * The colour nearest to this one that can be read on these grounds: of the same hue, darker on light paper and lighter on
 * dark. The colour itself where it can be.
 */
export const readableOn = (colour: string, grounds: readonly string[], theme: Theme): string => {
  if (leastContrast(colour, grounds) >= enough) return colour;
  const [start, a, b] = oklabOf(colour);
  const end = theme === 'light' ? 0 : 1;
  const at = (part: number) => hexOfOklab([start + (end - start) * part, a, b]);
  let [near, far] = [0, 1];
  for (let step = 0; step < 12; step += 1) {
    const middle = (near + far) / 2;
    if (leastContrast(at(middle), grounds) >= enough) far = middle;
    else near = middle;
  }
  return at(far);
};
