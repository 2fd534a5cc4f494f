import { type PublicationTheme, paletteOf } from './theme';
import type { Palette } from './palette';

/** The colours of a look as custom properties, for both themes. */
export const colourStyles = (theme: PublicationTheme): string => {
  const [light, dark] = [paletteOf(theme, 'light'), paletteOf(theme, 'dark')];
  const names = Object.keys(light) as (keyof Palette)[];
  const both = names.map((name) =>
    light[name] === dark[name]
      ? `--${name}:${light[name]}`
      : `--${name}:light-dark(${light[name]},${dark[name]})`,
  );
  const plain = names.map((name) => `--${name}:${light[name]}`).join(';');
  return `:root{${plain}}@supports (color:light-dark(#000,#fff)){:root{${both.join(';')}}}`;
};
