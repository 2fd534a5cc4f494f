import { collator } from './formats';
import type { Language } from './language';

/** What stands behind a name and is no part of it. */
const suffixes = /^(?:jr|sr|ii|iii|iv|phd|md|esq|мл|ст|мал)\.?$/iu;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The name by which a person stands in an alphabetical list: the last word of a name as printed, what stands before the comma of
 * `Doe, Jane`, and the whole of a name in a script that writes surnames first.
 */
export const surnameOf = (name: string): string => {
  const [before = '', ...after] = name.split(',').map((part) => part.trim());
  if (after.some((part) => part !== '' && !suffixes.test(part))) return before;
  if (withoutSpaces.test(before)) return before;
  const words = before.split(/\s+/).filter((word) => !suffixes.test(word));
  return words.at(-1) ?? before;
};

/** The letter under which a surname stands; `''` where it begins with none of an alphabet of few letters. */
export const letterOf = (name: string): string => {
  const first = [...surnameOf(name).replace(/^[^\p{L}]+/u, '')][0] ?? '';
  const upper = first.toLocaleUpperCase();
  if (/\p{Script=Latin}/u.test(upper))
    return upper.normalize('NFD').replace(/\p{M}/gu, '')[0] ?? '';
  if (upper === 'Ё') return 'Е';
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u.test(upper)
    ? upper
    : '';
};

/** Compares by surname and then by the whole name, in the order of a language's alphabet; scripts without letters come last. */
export const bySurname = (language: Language): ((one: string, other: string) => number) => {
  const { compare } = collator(language, { sensitivity: 'base', ignorePunctuation: true });
  // A name is compared with many others, and to take it apart takes longer than to compare it.
  const known = new Map<string, { isLast: boolean; surname: string }>();
  const partsOf = (name: string) => {
    const parts = known.get(name) ?? { isLast: letterOf(name) === '', surname: surnameOf(name) };
    known.set(name, parts);
    return parts;
  };
  return (one, other) => {
    const [a, b] = [partsOf(one), partsOf(other)];
    if (a.isLast || b.isLast) return Number(a.isLast) - Number(b.isLast) || compare(one, other);
    return compare(a.surname, b.surname) || compare(one, other);
  };
};
