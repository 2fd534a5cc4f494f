import type { CslName } from '@/citations/csl';

/** `Family, Given`, `Family, Given, Jr.`, or a body without a comma, as RIS and EndNote write names. */
export const nameOfCommas = (text: string): CslName => {
  const [family = '', given, ...suffix] = text.split(',').map((part) => part.trim());
  if (given === undefined || (!given && suffix.length === 0)) return { literal: family };
  return {
    ...(family ? { family } : {}),
    ...(given ? { given: [given, ...suffix].join(', ') } : {}),
  };
};

/** The other way. A body whose name has a comma comes back otherwise, which the note then says. */
export const nameInCommas = ({ family, given, literal }: CslName): string =>
  literal ?? [family ?? '', given ?? ''].join(', ').replace(/, $/, ',');
