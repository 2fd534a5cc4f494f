import { type Look, paletteOf } from './look';
import type { Palette } from './palette';

/** The colours of a look as custom properties, for both themes. */
export const colourStyles = (look: Look): string => {
  const [light, dark] = [paletteOf(look, 'light'), paletteOf(look, 'dark')];
  const names = Object.keys(light) as (keyof Palette)[];
  const both = names.map((name) =>
    light[name] === dark[name]
      ? `--${name}:${light[name]}`
      : `--${name}:light-dark(${light[name]},${dark[name]})`,
  );
  const plain = names.map((name) => `--${name}:${light[name]}`).join(';');
  return `:root{${plain}}@supports (color:light-dark(#000,#fff)){:root{${both.join(';')}}}`;
};
