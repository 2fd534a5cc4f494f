import type { Language } from './language';

/** The parts of the site that have pages of their own below them. */
export type Section = 'articles' | 'authors' | 'topics' | 'sources';

/** `''` for the publication's first language, else `/ru` and the like. */
export const languagePrefix = (language: Language, languages: readonly Language[]): string =>
  language === (languages[0] ?? 'en') ? '' : `/${language}`;

/** Path of a page, e.g. `/ru/articles/some-slug`; a section without a key is its list. */
export const pathOf = (
  language: Language,
  languages: readonly Language[],
  section: Section | 'about' | 'feed.xml',
  key?: string,
): string =>
  `${languagePrefix(language, languages)}/${section}${key === undefined ? '' : `/${encodeURIComponent(key)}`}`;
