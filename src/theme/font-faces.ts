import {
  cyrillicFirst,
  partRanges,
  type Part,
  type Typeface,
  type TypefaceKey,
  typefaces,
} from './typefaces';

/** Name of a file of a typeface, without the hash that its address bears. */
const fileOf = (key: string, part: string, weight: string, style: string): string =>
  `${key}-${part}-${weight.replace(' ', '-')}-${style}.woff2`;

/** The one file that a page in this script begins with. */
export const firstFile = (key: TypefaceKey, script: 'latin' | 'cyrillic'): string =>
  fileOf(key, script, typefaces[key].cuts[0]?.weight ?? '400', 'normal');

/**
 * The `@font-face` rules of a typeface and the names that texts are set in, given each file's address. A Russian or
 * Belarusian page takes its figures and points from the Cyrillic file, so that it too begins with one file. A file that
 * comes too late for a page is kept for the next: no word moves under the reader's eyes.
 */
export const fontStyles = (key: TypefaceKey, addressOf: (file: string) => string): string => {
  const face: Typeface = typefaces[key];
  const { name, cuts } = face;
  const rules = cuts.flatMap(({ weight, style, parts }) => {
    const rule = (family: string, part: string, range: string) =>
      `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};font-display:optional;src:url(${addressOf(fileOf(key, part, weight, style))}) format('woff2');unicode-range:${range}}`;
    const general = parts.filter((part) => part !== 'letters');
    const inCyrillic = parts.filter((part) => part !== 'latin' || !parts.includes('letters'));
    return [
      ...general.map((part) => rule(name, part, partRanges[part])),
      ...inCyrillic.map((part) => rule(`${name} Cyrillic`, part, rangeInCyrillic(part))),
    ];
  });
  const last = `'${name} Fallback','${name} Fallback 2',Georgia,serif`;
  return `${rules.join('')}${fallbacks(face)}:root{--serif:'${name}',${last};--title:${face.titleWeight}}:root:lang(ru),:root:lang(be){--serif:'${name} Cyrillic',${last}}`;
};

/** In a Cyrillic text figures and points are those of its own file, and of a Latin one only letters are wanted. */
const rangeInCyrillic = (part: Part): string => {
  if (part === 'cyrillic') return cyrillicFirst;
  return partRanges[part === 'latin' ? 'letters' : part];
};

/** Fonts of the reader's machine, sized so that the text does not jump when ours arrive. */
const fallbacks = ({ name, metrics }: Typeface): string => {
  const sized = (family: string, sources: readonly string[], ratio: number) => {
    const percent = (value: number) => `${Number((value * 100).toFixed(1))}%`;
    return `@font-face{font-family:'${family}';src:${sources.map((source) => `local('${source}')`).join(',')};size-adjust:${percent(ratio)};ascent-override:${percent(metrics.ascent / ratio)};descent-override:${percent(metrics.descent / ratio)};line-gap-override:0%}`;
  };
  return (
    sized(`${name} Fallback`, ['Times New Roman', 'Liberation Serif', 'Tinos'], metrics.times) +
    sized(`${name} Fallback 2`, ['Noto Serif', 'Noto Serif Regular'], metrics.noto)
  );
};
