import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '../../format';
import { topicsOf } from '../print-model/colophon';
import type { PrintModel } from '../print-model/print-model';
import { propertiesOf } from '../print-model/properties';
import { xml, xmlDeclaration, xmlText } from '../../xml/xml';
import { odfNamespaces } from '../../readers/odt/namespaces';

/** What the file says of itself; what OpenDocument has no element for stands in fields of its own. */
export const writeMeta = (
  document: FrozenDocument,
  context: WriteContext,
  print: PrintModel,
): string => {
  const { metadata } = document;
  const authors = print.bylines.filter(({ role }) => role === 'author').map(({ name }) => name);
  const created = context.firstPublished ?? context.published ?? metadata.original?.date;
  const instant = (day: string | undefined) => day && `${day}T00:00:00`;
  const elements = [
    xmlText('meta:generator', 'Ibidem'),
    xmlText('dc:title', print.title),
    xmlText('dc:description', metadata.standfirst),
    xmlText('dc:subject', print.subtitle),
    ...topicsOf(document, context.topics).map((topic) => xmlText('meta:keyword', topic)),
    xmlText('meta:initial-creator', authors.join('; ')),
    xmlText('dc:creator', authors.join('; ')),
    xmlText('meta:creation-date', instant(created)),
    xmlText('dc:date', instant(context.published ?? created)),
    xmlText('dc:language', print.words.locale),
    ...propertiesOf(document, context, print).map(([name, value]) =>
      xmlText('meta:user-defined', value, { 'meta:name': name, 'meta:value-type': 'string' }),
    ),
  ];
  return (
    xmlDeclaration + xml('office:document-meta', odfNamespaces, xml('office:meta', {}, ...elements))
  );
};
