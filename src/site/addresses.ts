import { languagePrefix, pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';

export { pathOf } from '@/platform/addresses';

/** Path of the front page in a language. */
export const homePath = (language: Language, languages: readonly Language[]): string =>
  languagePrefix(language, languages) || '/';

/** Whose articles a feed has, or that it has corrections; all articles where nothing is said. */
export type FeedOf =
  'corrections' | { readonly section: 'topics' | 'authors' | 'series'; readonly slug: string };

/** Path of the archive, of a year or of a month in it: `/archive/2025/06`. */
export const archivePath = (
  language: Language,
  languages: readonly Language[],
  within?: string,
): string =>
  `${pathOf(language, languages, 'archive')}${within === undefined ? '' : `/${within.replace('-', '/')}`}`;

/** Path of a feed, e.g. `/ru/topics/rivers/feed.xml`. */
export const feedPath = (
  language: Language,
  languages: readonly Language[],
  form: 'xml' | 'rss' | 'json',
  of?: FeedOf,
): string => {
  const above =
    of === undefined
      ? languagePrefix(language, languages)
      : of === 'corrections'
        ? pathOf(language, languages, of)
        : pathOf(language, languages, of.section, of.slug);
  return `${above}/feed.${form}`;
};
