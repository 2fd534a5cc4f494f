import type { CslName } from './csl';
import type { Wording } from '@/citations/rules/wording';

type ListWords = Pick<Wording, 'and' | 'others'>;

/** How many names are listed, and how many of more than that. */
type Most = { most: number; ofMore: number };
const inNotes: Most = { most: 3, ofMore: 1 };
/** The Chicago Manual of Style, 18th edition, 13.78. */
const inLists: Most = { most: 6, ofMore: 3 };

/** `Anna Ivanova, Pyotr Petrov, and Maria Cruz`; from four on the first and “et al.” */
export const namesInOrder = (
  names: readonly CslName[] = [],
  words: ListWords,
  most = inNotes,
): string => listed(names.map(inOrder), words, most);

/** `Guy Plunkett III`, `Martin Luther King, Jr.`: what is behind a comma in the given name stands behind the whole. */
export const inOrder = ({ literal, given = '', family }: CslName): string => {
  const [first, ...suffix] = given.split(/,\s*/);
  const whole = [first, family].filter(Boolean).join(' ');
  return (
    literal ??
    suffix.reduce((name, one) => `${name}${/^[IVX]+$/.test(one) ? '' : ','} ${one}`, whole)
  );
};

/** The same in a list of references: up to six, and three of more. */
export const namesInEntry = (names: readonly CslName[] = [], words: ListWords): string =>
  namesInOrder(names, words, inLists);

/** As `namesInEntry`, the first turned about for an alphabetical list: `Ivanova, Anna, and …`. */
export const namesForList = (names: readonly CslName[] = [], words: ListWords): string => {
  const [first, ...others] = names;
  if (!first) return '';
  const turned = first.literal ?? [first.family, first.given].filter(Boolean).join(', ');
  return namesInEntry([{ literal: turned }, ...others], words);
};

/** Family names alone, for a work that was cited before. */
export const familyNames = (names: readonly CslName[] = [], words: ListWords): string =>
  listed(
    names.map((name) => name.literal ?? name.family ?? name.given ?? ''),
    words,
    inNotes,
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
  const [names = '', ...suffix] = withoutExplanation(given).split(',');
  const short = names
    .split(/\s+|(?<=\.)(?=\p{Lu})/u)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => part.split('-').map(initial).join('-'))
    .join('\u00a0');
  return [short, ...suffix.map((part) => part.trim())].join(', ');
};

/** `J. R. (John Ronald)`: what stands in brackets says the same once more. */
const withoutExplanation = (given: string): string =>
  given.replace(/(?:(?<!\s)\s+)?\([^()]*\)\s*/g, ' ').trim() || given.replace(/[()]/g, '');

const initial = (name: string): string => {
  const [letter = ''] = /\p{L}/u.exec(name) ?? [];
  return /\p{Ll}/u.test(letter) ? name : `${letter}.`;
};

const listed = (given: readonly string[], words: ListWords, { most, ofMore }: Most): string => {
  const names = given.filter((name) => name !== '');
  const [first = ''] = names;
  if (names.length > most) {
    const before = ofMore > 1 || first.includes(',') ? ', ' : ' ';
    return `${names.slice(0, ofMore).join(', ')}${before}${words.others}`;
  }
  if (names.length <= 1) return first;
  const serial = words.and === 'and' && (names.length > 2 || first.includes(','));
  return `${names.slice(0, -1).join(', ')}${serial ? ', ' : ' '}${words.and} ${names.at(-1) ?? ''}`;
};
