import type { Language } from './basics';

export type Label = Readonly<Record<Language, string>>;

/** What each key is called in every language, of what a language calls every key. */
export const labelsOf = <Key extends string>(
  tables: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): Readonly<Record<Key, Label>> => {
  const languages = Object.keys(tables) as Language[];
  const keys = new Set(languages.flatMap((language) => Object.keys(tables[language]) as Key[]));
  const labelOf = (key: Key) =>
    Object.fromEntries(languages.map((language) => [language, tables[language][key]])) as Label;
  return Object.fromEntries([...keys].map((key) => [key, labelOf(key)])) as Record<Key, Label>;
};
