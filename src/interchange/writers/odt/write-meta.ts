import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '../../format';
import { topicsOf } from '../paper/colophon';
import type { Paper } from '../paper/paper';
import { propertiesOf } from '../paper/properties';
import { xml, xmlDeclaration, xmlText } from '../../xml/xml';
import { odfNamespaces } from '../../readers/odt/namespaces';

/** What the file says of itself; what OpenDocument has no element for stands in fields of its own. */
export const writeMeta = (
  document: FrozenDocument,
  context: WriteContext,
  paper: Paper,
): string => {
  const { metadata } = document;
  const authors = paper.bylines.filter(({ role }) => role === 'author').map(({ name }) => name);
  const created = context.firstPublished ?? context.published ?? metadata.original?.date;
  const instant = (day: string | undefined) => day && `${day}T00:00:00`;
  const elements = [
    xmlText('meta:generator', 'Ibidem'),
    xmlText('dc:title', paper.title),
    xmlText('dc:description', metadata.standfirst),
    xmlText('dc:subject', paper.subtitle),
    ...topicsOf(document, context.topics).map((topic) => xmlText('meta:keyword', topic)),
    xmlText('meta:initial-creator', authors.join('; ')),
    xmlText('dc:creator', authors.join('; ')),
    xmlText('meta:creation-date', instant(created)),
    xmlText('dc:date', instant(context.published ?? created)),
    xmlText('dc:language', paper.words.locale),
    ...propertiesOf(document, context, paper).map(([name, value]) =>
      xmlText('meta:user-defined', value, { 'meta:name': name, 'meta:value-type': 'string' }),
    ),
  ];
  return (
    xmlDeclaration + xml('office:document-meta', odfNamespaces, xml('office:meta', {}, ...elements))
  );
};
