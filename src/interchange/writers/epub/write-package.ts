import type { Byline, BylineRole, FrozenDocument } from '@/document/document';
import { nameInOrder } from '@/sources/bibliography/names';
import type { WriteContext } from '../../format';
import { doiAddress, topicsOf } from '../print-model/colophon';
import { licenceOf } from '@/document/licence';
import type { PrintModel } from '../print-model/print-model';
import type { EmbeddedPictures } from '../../pictures/embedded-pictures';
import { xml, xmlDeclaration, xmlText } from '../../xml/xml';

type Contents = { print: PrintModel; pictures: EmbeddedPictures };

/** The package document: metadata, files and their order. https://www.w3.org/TR/epub-33/#sec-package-doc */
export const writePackage = (
  document: FrozenDocument,
  context: WriteContext,
  contents: Contents,
): string => {
  const { language } = document.metadata;
  return (
    xmlDeclaration +
    xml(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': language,
      },
      xml(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        ...titleElements(contents.print),
        ...bibliographicElements(document, context),
        ...document.metadata.bylines.flatMap(personElements),
        ...accessibilityElements(contents),
      ),
      writeManifest(contents.pictures),
      xml('spine', {}, xml('itemref', { idref: 'text' })),
    )
  );
};

const meta = (property: string, value: string | undefined, refines?: string): string =>
  xmlText('meta', value, { refines: refines && `#${refines}`, property });

const titleElements = ({ title, subtitle }: PrintModel): string[] => [
  xmlText('dc:title', title, { id: 'title' }),
  meta('title-type', 'main', 'title'),
  ...(subtitle === undefined
    ? []
    : [
        xmlText('dc:title', subtitle, { id: 'subtitle' }),
        meta('title-type', 'subtitle', 'subtitle'),
      ]),
];

const bibliographicElements = (document: FrozenDocument, context: WriteContext): string[] => {
  const { metadata } = document;
  const { doi, language, standfirst, licence, original } = metadata;
  const terms = licence === undefined ? undefined : licenceOf(licence);
  return [
    xmlText('dc:identifier', doi ? doiAddress(doi) : context.address, { id: 'identifier' }),
    doi ? xmlText('dc:source', context.address) : '',
    xmlText('dc:language', language),
    xmlText('dc:date', context.firstPublished ?? context.published ?? original?.date),
    meta('dcterms:modified', modifiedAt(context, original?.date)),
    meta('dcterms:issued', context.published),
    context.edition === undefined ? '' : meta('schema:version', String(context.edition)),
    xmlText('dc:publisher', context.publication),
    xmlText('dc:description', standfirst),
    ...topicsOf(document, context.topics).map((topic) => xmlText('dc:subject', topic)),
    xmlText('dc:rights', terms?.name),
    terms?.url ? xml('link', { rel: 'dcterms:license', href: terms.url }) : '',
    ...(context.translations ?? []).map(({ address }) => meta('dcterms:hasVersion', address)),
    xmlText('dc:relation', original?.url),
  ];
};

/** The day of the edition, or of the last thing that was said of it since: files have no clock. */
const modifiedAt = (
  { published, liveMetadata }: WriteContext,
  original: string | undefined,
): string => {
  const days = (liveMetadata?.notices ?? []).flatMap(({ at }) => (at ? [at.slice(0, 10)] : []));
  const day = [...days, published ?? original ?? beforeAnyEdition].sort().at(-1);
  return `${day ?? beforeAnyEdition}T00:00:00Z`;
};

const beforeAnyEdition = '2000-01-01';

/** https://id.loc.gov/vocabulary/relators.html */
const relators: Readonly<Record<BylineRole, string>> = {
  author: 'aut',
  editor: 'edt',
  translator: 'trl',
  interviewer: 'ivr',
  interviewee: 'ive',
};

const personElements = ({ name, role, orcid, affiliation }: Byline, at: number): string[] => {
  const id = `person-${at + 1}`;
  const { family, given, literal } = nameInOrder(name);
  return [
    xmlText(role === 'author' ? 'dc:creator' : 'dc:contributor', name, { id }),
    xmlText('meta', relators[role], {
      refines: `#${id}`,
      property: 'role',
      scheme: 'marc:relators',
    }),
    meta('file-as', literal ?? [family, given].filter(Boolean).join(', '), id),
    orcid ? meta('schema:identifier', `https://orcid.org/${orcid}`, id) : '',
    meta('schema:affiliation', affiliation, id),
  ];
};

/** https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
const accessibilityElements = ({ print, pictures }: Contents): string[] => {
  const seen = pictures.size > 0;
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
  ];
  return [
    meta('schema:accessMode', 'textual'),
    seen ? meta('schema:accessMode', 'visual') : '',
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    seen ? meta('schema:accessibilityFeature', 'alternativeText') : '',
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', print.words.accessibility),
  ];
};

const writeManifest = (pictures: EmbeddedPictures): string =>
  xml(
    'manifest',
    {},
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('text', 'text.xhtml', 'application/xhtml+xml'),
    item('style', 'style.css', 'text/css'),
    ...[...pictures.values()].map(({ name, mimeType }, at) =>
      item(`picture-${at + 1}`, name, mimeType),
    ),
  );

const item = (id: string, href: string, type: string, properties?: string): string =>
  xml('item', { id, href, 'media-type': type, properties });
