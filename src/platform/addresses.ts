import type { Language } from './language';

/** The parts of the site that have pages of their own below them. */
export type Section = 'articles' | 'authors' | 'topics' | 'sources' | 'domains';

/** Pages that are there from the first day. */
type Page = 'about' | 'corrections';

/** `''` for the publication's first language, else `/ru` and the like. */
export const languagePrefix = (language: Language, languages: readonly Language[]): string =>
  language === (languages[0] ?? 'en') ? '' : `/${language}`;

/** Path of a page, e.g. `/ru/articles/some-slug`; a section without a key is its list. */
export const pathOf = (
  language: Language,
  languages: readonly Language[],
  section: Section | Page,
  key?: string,
): string =>
  `${languagePrefix(language, languages)}/${section}${key === undefined ? '' : `/${encodeURIComponent(key)}`}`;

/** Paths of the pages that every publication has, in all of its languages. */
export const fixedPages = (languages: readonly Language[]): readonly string[] =>
  languages.flatMap((language) => [
    languagePrefix(language, languages) || '/',
    pathOf(language, languages, 'articles'),
    pathOf(language, languages, 'topics'),
    pathOf(language, languages, 'sources'),
    pathOf(language, languages, 'about'),
    pathOf(language, languages, 'corrections'),
  ]);
