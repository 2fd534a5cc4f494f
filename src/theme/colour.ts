/** Red, green and blue, each from 0 to 1, as in sRGB. */
export type Rgb = readonly [number, number, number];

/** Lightness from 0 to 1, and the two axes of hue, in which equal steps look equal (Björn Ottosson's Oklab). */
export type Oklab = readonly [number, number, number];

/** `#rrggbb` of what people write: `#8C2D1B`, `8c2d1b`, `#fb4`. Nothing where it is no such colour. */
export const hexOf = (written: string): string | undefined => {
  const [, digits] = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(written) ?? [];
  if (digits === undefined) return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
};

export const rgbOf = (hex: string): Rgb => {
  const value = parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
};

export const hexOfRgb = (rgb: Rgb): string =>
  `#${rgb.map((part) => byteOf(part).toString(16).padStart(2, '0')).join('')}`;

const byteOf = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 255);

/** Relative luminance (WCAG 2.2), from 0 to 1. */
export const luminance = (hex: string): number => {
  const [red, green, blue] = linear(rgbOf(hex));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How much two colours differ in lightness (WCAG 2.2), from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

export const oklabOf = (hex: string): Oklab => {
  const [r, g, b] = linear(rgbOf(hex));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

/** The colour nearest to it that a screen can show: paler where it would be too strong. */
export const hexOfOklab = ([lightness, a, b]: Oklab): string => {
  for (let chroma = 1; chroma > 0; chroma -= 1 / 32) {
    const rgb = rgbOfOklab([lightness, a * chroma, b * chroma]);
    if (rgb.every((part) => part > -0.002 && part < 1.002)) return hexOfRgb(rgb);
  }
  return hexOfRgb(rgbOfOklab([lightness, 0, 0]));
};

const rgbOfOklab = ([lightness, a, b]: Oklab): Rgb => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
};

/** The curve of sRGB, and back. */
const linear = (rgb: Rgb): Rgb => {
  const part = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [part(rgb[0]), part(rgb[1]), part(rgb[2])];
};
const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
