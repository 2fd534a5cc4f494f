import type { Language } from './language';

/** The parts of the site that have pages of their own below them. */
export type Section = 'articles' | 'authors' | 'topics' | 'series' | 'sources' | 'domains';

/** Pages that are there from the first day. */
type Page = 'about' | 'accessibility' | 'archive' | 'corrections';

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

const pages: readonly (Section | Page)[] = [
  'articles',
  'topics',
  'series',
  'authors',
  'archive',
  'sources',
  'domains',
  'about',
  'corrections',
  'accessibility',
];

/**
 * Path of an article's history, of one of its editions, or of the comparison of two, e.g. `/articles/some-slug/editions/1..3`.
 * @param article its own path
 */
export const editionsPath = (article: string, number?: number, compared?: number): string => {
  const which = [number, compared].filter((one) => one !== undefined).join('..');
  return `${article}/editions${which === '' ? '' : `/${which}`}`;
};

/** Paths of the pages that every publication has, in all of its languages. */
export const fixedPages = (languages: readonly Language[]): readonly string[] =>
  languages.flatMap((language) => [
    languagePrefix(language, languages) || '/',
    ...pages.map((page) => pathOf(language, languages, page)),
  ]);
