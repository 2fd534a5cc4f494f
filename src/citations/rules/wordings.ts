import { inEachBasic } from '@/languages/basics';
import type { Language } from '@/platform/language';
import type { Wording } from './wording';

/** What notes and references say besides the works’ own words, by the language of the article. */
export const wordings: Readonly<Record<Language, Wording>> = inEachBasic(
  (basics) => basics.citations,
);
