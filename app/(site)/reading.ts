import config from '@payload-config';
import { getPayload } from 'payload';
import { cache } from 'react';
import { env } from '@/platform/env';
import { isLanguage, type Language } from '@/platform/language';
import { publicationView } from '@/reading/articles/publication-view';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import { type Setting, settingOf } from '@/site/setting';

/** What stands in the place of the language in addresses without one; see `next.config.mjs`. */
export const firstLanguage = '_';

export type Reading = { readonly setting: Setting; readonly scope: ReaderScope };

/** The publication and the language of a page, once per request, for its frame and its content. */
export const readingIn = cache(async (segment: string): Promise<Reading> => {
  const payload = await getPayload({ config });
  const asked: Language | undefined = isLanguage(segment) ? segment : undefined;
  const { publication, language } = await publicationView({ payload }, asked, env().publicUrl);
  return {
    setting: settingOf(language, publication),
    scope: { req: { payload }, language, languages: publication.languages },
  };
});

export type Query = Promise<Record<string, string | string[] | undefined>>;

/** Page of a list, from 1; undefined for what is no page. */
export const pageNumber = async (query: Query): Promise<number | undefined> => {
  const { page = '1' } = await query;
  return typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : undefined;
};
