import { hexOf } from './colour';
import { defaultTheme, type PublicationTheme } from './theme';
import { themeFindings } from './theme-findings';
import { typefaceKeys } from './typefaces';

/** What an address says of a look, e.g. `0b5d4a-7fd1b9-fbf9f4-literata`; nothing for the look of the house. */
export const themeCode = (theme: PublicationTheme): string => {
  const code = [theme.accent, theme.accentDark, theme.paper]
    .map((colour) => colour.slice(1))
    .join('-');
  return isDefault(theme) ? '' : `${code}-${theme.typeface}`;
};

const isDefault = (theme: PublicationTheme): boolean =>
  (Object.keys(defaultTheme) as (keyof PublicationTheme)[]).every(
    (part) => theme[part] === defaultTheme[part],
  );

/** The look that an address names. Nothing for what no publication could have chosen. */
export const readThemeCode = (code: string): PublicationTheme | undefined => {
  if (code === '') return defaultTheme;
  const [, accent = '', accentDark = '', paper = '', face = ''] =
    /^([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})-([a-z]+)$/.exec(code) ?? [];
  const typeface = typefaceKeys.find((key) => key === face);
  const [light, dark, ground] = [accent, accentDark, paper].map(hexOf);
  if (!light || !dark || !ground || !typeface) return undefined;
  const theme = { accent: light, accentDark: dark, paper: ground, typeface };
  return themeFindings(theme).length === 0 ? theme : undefined;
};
