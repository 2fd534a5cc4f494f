import type { Language } from '@/platform/language';
import type { CslItem } from '@/sources/rules/csl';
import { formatReference } from './format-reference';
import { wordsOfRuns } from './runs';

/**
 * Works as a list of references has them: by the words of their entries, as the language of the article sorts. Russian and
 * Belarusian set Cyrillic before Latin (CLDR), as GOST R 7.0.5 has it.
 */
export const orderReferences = (items: readonly CslItem[], language: Language): CslItem[] => {
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  return items
    .map((item) => ({ item, words: wordsOfRuns(formatReference(item, language)) }))
    .sort((one, other) => compare(one.words, other.words))
    .map(({ item }) => item);
};
