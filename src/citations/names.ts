import type { CslName } from './csl';
import type { Wording } from './wording';

type ListWords = Pick<Wording, 'and' | 'others'>;

/** `Anna Ivanova, Pyotr Petrov, and Maria Cruz`; from four on the first and “et al.” */
export const namesInOrder = (names: readonly CslName[] = [], words: ListWords): string =>
  listed(
    names.map((name) => name.literal ?? inOrder(name)),
    words,
  );

/** `Martin Luther King, Jr.`: what is behind a comma in the given name stands behind the whole. */
const inOrder = ({ given = '', family = '' }: CslName): string => {
  const [first = '', ...suffix] = given.split(/,\s*/);
  return [[first, family].filter(Boolean).join(' '), ...suffix].join(', ');
};

/** As `namesInOrder`, the first turned about for an alphabetical list: `Ivanova, Anna, and …`. */
export const namesForList = (names: readonly CslName[] = [], words: ListWords): string => {
  const [first, ...others] = names;
  if (!first) return '';
  const turned = first.literal ?? [first.family, first.given].filter(Boolean).join(', ');
  return namesInOrder([{ literal: turned }, ...others], words);
};

/** Family names alone, for a work that was cited before. */
export const familyNames = (names: readonly CslName[] = [], words: ListWords): string =>
  listed(
    names.map((name) => name.literal ?? name.family ?? name.given ?? ''),
    words,
  );

/** `Ivanova A. P., Petrov P.`: as GOST heads an entry. */
export const namesInHeading = (names: readonly CslName[]): string =>
  names
    .map(
      (name) =>
        name.literal ?? [name.family, initialsOf(name.given)].filter(Boolean).join('\u00a0'),
    )
    .join(', ');

/** `A. P. Ivanova, P. Petrov`: as GOST names those behind the stroke. */
export const namesBehindTitle = (names: readonly CslName[]): string =>
  names
    .map(
      (name) =>
        name.literal ?? [initialsOf(name.given), name.family].filter(Boolean).join('\u00a0'),
    )
    .join(', ');

/** `Жан-Поль Иванович` gives `Ж.-П. И.`; initials stay as they are, and so do particles and `Jr.` */
export const initialsOf = (given = ''): string => {
  const [names = '', ...suffix] = given.split(',');
  const short = names
    .split(/\s+|(?<=\.)(?=\p{Lu})/u)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => part.split('-').map(initial).join('-'))
    .join('\u00a0');
  return [short, ...suffix.map((part) => part.trim())].join(', ');
};

const initial = (name: string): string => (/^\p{Ll}/u.test(name) ? name : `${[...name][0] ?? ''}.`);

const listed = (given: readonly string[], words: ListWords): string => {
  const names = given.filter((name) => name !== '');
  const [first = '', second = ''] = names;
  if (names.length > 3) return `${first} ${words.others}`;
  if (names.length <= 1) return first;
  const serial = words.and === 'and' && (names.length > 2 || first.includes(','));
  const before = serial ? ', ' : ' ';
  const comma = names.length > 2 ? [first, second].join(', ') : first;
  return `${comma}${before}${words.and} ${names.at(-1) ?? ''}`;
};
