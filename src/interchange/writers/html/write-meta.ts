import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '../../format';
import { titleUnder } from '../live-metadata-words';
import { doiAddress, topicsOf } from '../print-model/colophon';
import { dayOfText } from '../print-model/day-of-text';
import { licenceOf } from '@/document/licence';
import { titleWithSubtitle } from '../print-model/title-with-subtitle';
import { element } from './escape';
import { structuredData } from './structured-data';

/** What machines read of a page: Highwire tags for reference managers, Dublin Core, schema.org, other languages. */
export const writeMeta = (document: FrozenDocument, context: WriteContext): string[] => {
  const { metadata } = document;
  const named = (name: string, content: string | undefined) =>
    content === undefined ? [] : [element('meta', { name, content })];
  const date = dayOfText(document, context);
  const title = titleUnder(context.liveMetadata, metadata.title, metadata.language);
  const licence = metadata.licence === undefined ? undefined : licenceOf(metadata.licence);
  const topics = topicsOf(document, context.topics);
  return [
    ...named('description', metadata.standfirst ?? metadata.subtitle),
    ...named('keywords', topics.length > 0 ? topics.join(', ') : undefined),
    ...named('citation_title', titleWithSubtitle(title, metadata.subtitle, metadata.language)),
    ...writeAuthors(document),
    ...named('citation_publication_date', date?.replaceAll('-', '/')),
    ...(metadata.kind === 'report'
      ? named('citation_technical_report_institution', context.publication)
      : [...named('z:itemType', 'webpage'), ...named('og:site_name', context.publication)]),
    ...named('citation_language', metadata.language),
    ...named('citation_doi', metadata.doi),
    ...named('citation_public_url', context.address),
    ...topics.flatMap((topic) => named('citation_keywords', topic)),
    ...named('dcterms.title', title),
    ...named('dcterms.identifier', metadata.doi ? doiAddress(metadata.doi) : context.address),
    ...named('dcterms.issued', date),
    ...named('dcterms.modified', context.published),
    ...named('dcterms.language', metadata.language),
    ...named('dcterms.publisher', context.publication),
    ...named('dcterms.license', licence?.url ?? licence?.name),
    ...writeLinks(document, context, licence?.url),
    // Nothing in the data may end the element.
    `<script type="application/ld+json">${JSON.stringify(structuredData(document, context)).replaceAll('<', '\\u003c')}</script>`,
  ];
};

const writeAuthors = ({ metadata }: FrozenDocument): string[] =>
  metadata.bylines.flatMap(({ name, role, affiliation, orcid }) => {
    if (role !== 'author') return [element('meta', { name: 'dcterms.contributor', content: name })];
    const tags: [string, string | undefined][] = [
      ['dcterms.creator', name],
      ['citation_author', name],
      ['citation_author_institution', affiliation],
      ['citation_author_orcid', orcid && `https://orcid.org/${orcid}`],
    ];
    return tags.flatMap(([tag, content]) =>
      content ? [element('meta', { name: tag, content })] : [],
    );
  });

const writeLinks = (
  { metadata }: FrozenDocument,
  { address, translations = [] }: WriteContext,
  licence: string | undefined,
): string[] => [
  element('link', { rel: 'canonical', href: metadata.original?.url ?? address }),
  ...(licence === undefined ? [] : [element('link', { rel: 'license', href: licence })]),
  ...translations.map((other) =>
    element('link', { rel: 'alternate', hreflang: other.language, href: other.address }),
  ),
];
