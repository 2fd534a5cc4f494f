import { inEachBasic } from '@/languages/basics';
import type { Cite } from '@/document/document';
import type { Language } from '@/platform/language';
import type { CslItem } from '@/sources/rules/csl';
import { text, type Part } from '../runs';
import { locatorInWords } from '../wording';
import { wordings } from '../wordings';
import { chicago } from './chicago';
import { gost, gostPlace } from './gost';
import type { Style } from './style';

/** The style of an article's notes and references, by its language. */
export const styles: Readonly<Record<Language, Style>> = inEachBasic(({ citations }) =>
  citations.style === 'gost' ? gost(citations) : chicago,
);

/** The cited place in words. */
export const placeOf = (item: CslItem, cite: Cite, language: Language): Part => {
  const { locatorLabel = 'page', locator } = cite;
  if (!locator) return [];
  return text(
    wordings[language].style === 'chicago'
      ? locatorInWords(locatorLabel, locator, wordings[language])
      : gostPlace(item, wordings[language], locatorLabel, locator),
  );
};
