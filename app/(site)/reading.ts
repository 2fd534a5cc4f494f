import config from '@payload-config';
import { notFound, permanentRedirect } from 'next/navigation';
import { getPayload } from 'payload';
import { cache } from 'react';
import { env } from '@/platform/env';
import { isLanguage, type Language } from '@/platform/language';
import { publicationView } from '@/queries/publication-view';
import type { ReaderScope } from '@/queries/reader-scope';
import { type Setting, settingOf } from '@/site/setting';

/** What stands in the place of the language in addresses without one; see `next.config.mjs`. */
const firstLanguage = '_';

export type Reading = { readonly setting: Setting; readonly scope: ReaderScope };

/** The publication and the language of a page, once per request, for its frame and its content. */
export const readingIn = cache(async (segment: string): Promise<Reading> => {
  requested().segment = segment;
  const payload = await getPayload({ config });
  const asked: Language | undefined = isLanguage(segment) ? segment : undefined;
  const { publication, language } = await publicationView({ payload }, asked, env().publicUrl);
  return {
    setting: settingOf(language, publication),
    scope: { req: { payload }, language, languages: publication.languages },
  };
});

/** One cell per request, for the page "not found", which the framework gives no parameters. */
export const requested = cache((): { segment: string } => ({ segment: firstLanguage }));

/**
 * The same for a page at a path (without its language). The first language has one address only, so
 * its prefix leads to the path without it; a language that the publication does not have is no place.
 */
export const readingAt = async (segment: string, path: string): Promise<Reading> => {
  const reading = await readingIn(segment);
  const { languages } = reading.scope;
  if (segment === firstLanguage) return reading;
  if (segment === languages[0]) permanentRedirect(path);
  if (!languages.some((language) => language === segment)) notFound();
  return reading;
};

export type Query = Promise<Record<string, string | string[] | undefined>>;

/** Page of a list, from 1; anything else is no page. */
export const pageNumber = async (query: Query): Promise<number> => {
  const { page = '1' } = await query;
  if (typeof page !== 'string' || !/^[1-9]\d{0,5}$/.test(page)) notFound();
  return Number(page);
};
