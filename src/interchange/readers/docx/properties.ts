import type { FrozenDocument } from '@/document/document';
import type { ZipEntry } from '../../archive/zip';
import type { WriteContext } from '../../format';
import { topicsOf } from '../../writers/print-model/colophon';
import type { PrintModel } from '../../writers/print-model/print-model';
import { propertiesOf } from '../../writers/print-model/properties';
import { escapeXml, xml, xmlDeclaration, xmlText } from '../../xml/xml';
import { packageRelations } from '../../writers/docx/parts';

/** The package's own parts: what the file is, who made it, and whatever Word's own properties have no place for. */
export const packageParts = (
  document: FrozenDocument,
  context: WriteContext,
  print: PrintModel,
): ZipEntry[] => [
  { name: '_rels/.rels', content: relations },
  { name: 'docProps/core.xml', content: writeCore(document, context, print) },
  { name: 'docProps/app.xml', content: writeApp(context) },
  { name: 'docProps/custom.xml', content: writeCustom(propertiesOf(document, context, print)) },
];

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations =
  xmlDeclaration +
  xml(
    'Relationships',
    { xmlns: packageRelations },
    ...[
      [`${officeRelations}/officeDocument`, 'word/document.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
      [`${officeRelations}/extended-properties`, 'docProps/app.xml'],
      [`${officeRelations}/custom-properties`, 'docProps/custom.xml'],
    ].map(([Type, Target], at) => xml('Relationship', { Id: `rId${at + 1}`, Type, Target })),
  );

const writeCore = (document: FrozenDocument, context: WriteContext, print: PrintModel): string => {
  const { metadata } = document;
  const authors = print.bylines.filter(({ role }) => role === 'author').map(({ name }) => name);
  const created = context.firstPublished ?? context.published ?? metadata.original?.date;
  const time = (name: string, day: string | undefined) =>
    xmlText(name, day && `${day}T00:00:00Z`, { 'xsi:type': 'dcterms:W3CDTF' });
  return (
    xmlDeclaration +
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      xmlText('dc:title', print.title),
      xmlText('dc:subject', print.subtitle),
      xmlText('dc:creator', authors.join('; ')),
      xmlText('cp:keywords', topicsOf(document, context.topics).join(', ')),
      xmlText('dc:description', metadata.standfirst),
      xmlText('cp:category', print.words.kinds[metadata.kind]),
      xmlText('dc:identifier', metadata.doi ?? context.address),
      xmlText('dc:language', print.words.locale),
      xmlText('cp:version', context.edition === undefined ? undefined : String(context.edition)),
      time('dcterms:created', created),
      time('dcterms:modified', context.published ?? created),
    )
  );
};

const writeApp = ({ publication }: WriteContext): string =>
  xmlDeclaration +
  xml(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    xmlText('Application', 'Ibidem'),
    xml('Company', {}, escapeXml(publication)),
  );

const writeCustom = (properties: readonly (readonly [string, string])[]): string => {
  const written = properties.map(([name, value], at) =>
    xml(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name },
      xml('vt:lpwstr', {}, escapeXml(value)),
    ),
  );
  return (
    xmlDeclaration +
    xml(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      ...written,
    )
  );
};
