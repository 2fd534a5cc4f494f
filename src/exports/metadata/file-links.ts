import type { ArticleKind, FrozenDocument } from '@/document/document';
import { licenceOf } from '@/document/licence';
import type { WebLink } from './web-link';

/** Types of https://schema.org that say what kind of text it is. */
export const schemaTypes = {
  analysis: 'AnalysisNewsArticle',
  commentary: 'OpinionNewsArticle',
  report: 'Report',
  interview: 'Article',
  legacy: 'Article',
} satisfies Record<ArticleKind, string>;

/**
 * What a file of an article says: the page that speaks for it, and how the text is cited and may be used.
 * @param latest address of the article, where the file is of an earlier edition (RFC 5829)
 */
export const fileLinks = (
  { metadata }: Pick<FrozenDocument, 'metadata'>,
  address: string,
  latest?: string,
): readonly WebLink[] => [
  { rel: 'canonical', href: latest ?? address },
  ...(latest === undefined ? [] : [{ rel: 'latest-version', href: latest }]),
  { rel: 'collection', href: address, type: 'text/html' },
  ...termsOf(metadata, address),
  { rel: 'type', href: `https://schema.org/${schemaTypes[metadata.kind]}` },
];

/** How the text is cited, and under which terms it is. */
export const termsOf = ({ doi, licence }: FrozenDocument['metadata'], here: string): WebLink[] => {
  const terms = licence === undefined ? undefined : licenceOf(licence).url;
  return [
    { rel: 'cite-as', href: doi ? `https://doi.org/${encodeURI(doi)}` : here },
    ...(terms ? [{ rel: 'license', href: terms }] : []),
  ];
};
