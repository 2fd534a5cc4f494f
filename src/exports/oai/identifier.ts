import { isLanguage, type Language } from '@/platform/language';

/** An article, as OAI-PMH names it: its slug and language never change once it was published. */
export type ItemName = { readonly language: Language; readonly slug: string };

/** `oai:quarterly.example:en/some-slug` (https://www.openarchives.org/OAI/2.0/guidelines-oai-identifier.htm). */
export const identifierOf = ({ language, slug }: ItemName, origin: string): string =>
  `oai:${hostOf(origin)}:${language}/${slug}`;

/** The article that an identifier of this publication names. */
export const itemNamed = (identifier: string, origin: string): ItemName | undefined => {
  const prefix = `oai:${hostOf(origin)}:`;
  if (!identifier.startsWith(prefix)) return undefined;
  const [language, slug = '', ...more] = identifier.slice(prefix.length).split('/');
  return isLanguage(language) && slug !== '' && more.length === 0 ? { language, slug } : undefined;
};

export const hostOf = (origin: string): string => new URL(origin).hostname;

export const oaiPath = '/oai';

/** Where the Dublin Core of an article is to be had. */
export const recordPath = (item: ItemName, origin: string): string => {
  const identifier = encodeURIComponent(identifierOf(item, origin));
  return `${oaiPath}?verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier}`;
};
