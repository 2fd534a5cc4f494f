import type { CslName } from '../rules/csl';

/** `Family, Given`, `Family, Given, Jr.`, or a body without a comma, as RIS and EndNote write names. */
export const nameOfCommas = (text: string): CslName => {
  const [family = '', given, ...suffix] = text.split(',').map((part) => part.trim());
  if (given !== undefined && suffix.length === 0 && isSuffix(given))
    return withSuffix(nameInOrder(family), given);
  if (given === undefined || (!given && suffix.length === 0)) return { literal: family };
  return {
    ...(family ? { family } : {}),
    ...(given ? { given: [given, ...suffix].join(', ') } : {}),
  };
};

/** `Jr.` and the like, which stand behind a name and are none. */
export const isSuffix = (part: string | undefined): boolean =>
  part !== undefined && /^(?:[JS]r\.?|I{1,3}|IV|VI{0,3}|мл\.?|ст\.?)$/u.test(part);

/** `Martin Luther King, Jr.`: a name in its order, with what stands behind it. */
export const withSuffix = (name: CslName, suffix: string): CslName =>
  name.given === undefined
    ? { literal: `${name.literal ?? name.family ?? ''}, ${suffix}` }
    : { ...name, given: `${name.given}, ${suffix}` };

/** The other way. A body whose name has a comma comes back otherwise, which the note then says. */
export const nameInCommas = ({ family, given, literal }: CslName): string =>
  literal ?? [family ?? '', given ?? ''].join(', ').replace(/, $/, ',');

/** A name as it is printed on a title page; one word is a body’s or a pen name. */
export const nameInOrder = (printed: string): CslName => nameOfWords(printed.trim().split(/\s+/));

/** `Ludwig van Beethoven`: words in small letters begin the family name. */
export const nameOfWords = (words: readonly string[]): CslName => {
  if (words.length < 2) return { literal: words.join(' ') };
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  const from = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
};
