import { hexOf } from './colour';
import { houseLook, type Look } from './look';
import { lookFindings } from './look-findings';
import { typefaceKeys } from './typefaces';

/** What an address says of a look, e.g. `0b5d4a-7fd1b9-fbf9f4-literata`; nothing for the look of the house. */
export const lookCode = (look: Look): string => {
  const code = [look.accent, look.accentDark, look.paper]
    .map((colour) => colour.slice(1))
    .join('-');
  return isHouse(look) ? '' : `${code}-${look.typeface}`;
};

const isHouse = (look: Look): boolean =>
  (Object.keys(houseLook) as (keyof Look)[]).every((part) => look[part] === houseLook[part]);

/** The look that an address names. Nothing for what no publication could have chosen. */
export const readLookCode = (code: string): Look | undefined => {
  if (code === '') return houseLook;
  const [, accent = '', accentDark = '', paper = '', face = ''] =
    /^([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})-([a-z]+)$/.exec(code) ?? [];
  const typeface = typefaceKeys.find((key) => key === face);
  const [light, dark, ground] = [accent, accentDark, paper].map(hexOf);
  if (!light || !dark || !ground || !typeface) return undefined;
  const look = { accent: light, accentDark: dark, paper: ground, typeface };
  return lookFindings(look).length === 0 ? look : undefined;
};
