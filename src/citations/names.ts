import type { CslName } from './csl';
import type { Wording } from './wording';

/** `Anna Ivanova, Pyotr Petrov, and Maria Cruz`; from four on the first and “et al.” */
export const namesInOrder = (names: readonly CslName[] = [], words: Wording): string =>
  listed(
    names.map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' ')),
    words,
  );

/** As `namesInOrder`, the first turned about for an alphabetical list: `Ivanova, Anna, and …`. */
export const namesForList = (names: readonly CslName[] = [], words: Wording): string => {
  const [first, ...others] = names;
  if (!first) return '';
  const turned = first.literal ?? [first.family, first.given].filter(Boolean).join(', ');
  return namesInOrder([{ literal: turned }, ...others], words);
};

/** Family names alone, for a work that was cited before. */
export const familyNames = (names: readonly CslName[] = [], words: Wording): string =>
  listed(
    names.map((name) => name.literal ?? name.family ?? name.given ?? ''),
    words,
  );

const listed = (given: readonly string[], words: Wording): string => {
  const names = given.filter((name) => name !== '');
  const [first = '', second = ''] = names;
  if (names.length > 3) return `${first} ${words.others}`;
  if (names.length <= 1) return first;
  const serial = words.and === 'and' && (names.length > 2 || first.includes(','));
  const before = serial ? ', ' : ' ';
  const comma = names.length > 2 ? [first, second].join(', ') : first;
  return `${comma}${before}${words.and} ${names.at(-1) ?? ''}`;
};
