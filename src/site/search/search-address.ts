import { languagePrefix } from '@/platform/addresses';
import type { Setting } from '../setting';
import type { SearchAsked } from '@/reading/views/views-search';

/** Where a question is answered: what is not asked is not in the address. */
export const searchAddress = (
  setting: Setting,
  { q, topic, author, year, kind, language }: Partial<SearchAsked> = {},
): string => {
  const path = searchPath(setting);
  const narrowed = language === setting.language ? undefined : language;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({
    q,
    topic,
    author,
    year,
    kind,
    language: narrowed,
  })) {
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `${path}?${query}` : path;
};

/** Path of the search in the language of the page. */
export const searchPath = ({ language, publication }: Setting): string =>
  `${languagePrefix(language, publication.languages)}/search`;
