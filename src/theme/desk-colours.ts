import { paletteOf, type PublicationTheme } from './theme';
import { leastContrast, readableOn, type Theme } from './palette';

/** What the desk has beside the reader's palette. */
type DeskColours = {
  /** Behind the current row. */
  readonly wash: string;
  /** Borders of controls. */
  readonly line: string;
  /** In review, due, proposed, changed. */
  readonly amber: string;
  /** Approved, resolved, confirmed. */
  readonly green: string;
  /** Scheduled, and a reviewer's initials. */
  readonly blue: string;
  /** Behind words. */
  readonly inserted: string;
  readonly deleted: string;
  readonly quoted: string;
};

const colours: Readonly<Record<Theme, DeskColours>> = {
  light: {
    wash: '#f7f0e2',
    line: '#8b8170',
    amber: '#7a4a00',
    green: '#2e5e34',
    blue: '#2a5278',
    inserted: '#e3edd9',
    deleted: '#f7dfd8',
    quoted: '#f3e3b8',
  },
  dark: {
    wash: '#2b251c',
    line: '#7d7464',
    amber: '#d9a95c',
    green: '#9cc596',
    blue: '#9bbbdc',
    inserted: '#26331f',
    deleted: '#42241c',
    quoted: '#4a3d18',
  },
};

/** Those that words are set in must be readable on whatever paper the publication has chosen. */
const asText = ['amber', 'green', 'blue'] as const;

/** The colours of states at the desk, made readable on this publication's paper. */
export const deskColoursOf = (theme: PublicationTheme, which: Theme): DeskColours => {
  const { paper, tint } = paletteOf(theme, which);
  const own = colours[which];
  const grounds = [paper, tint, own.wash];
  const readable = asText.map((name) => [name, readableOn(own[name], grounds, which)]);
  return {
    ...own,
    ...(Object.fromEntries(readable) as Pick<DeskColours, (typeof asText)[number]>),
  };
};

/** The desk's colours as custom properties; `color-scheme` follows what the person chose. */
export const deskColourStyles = (theme: PublicationTheme): string => {
  const [light, dark] = [deskColoursOf(theme, 'light'), deskColoursOf(theme, 'dark')];
  const names = Object.keys(light) as (keyof DeskColours)[];
  const both = names.map((name) => `--${name}:light-dark(${light[name]},${dark[name]})`);
  return `:root{${both.join(';')}}`;
};

/** The least contrast of each colour that words are set in, for the page that shows all of them. */
export const deskContrasts = (theme: PublicationTheme, which: Theme) => {
  const { paper, tint } = paletteOf(theme, which);
  const own = deskColoursOf(theme, which);
  return asText.map((name) => [name, leastContrast(own[name], [paper, tint, own.wash])] as const);
};
