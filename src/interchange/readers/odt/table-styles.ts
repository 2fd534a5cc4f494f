import { xml, type Attributes } from '../../xml/xml';

const rule = (colour: string, width: number): string => `${width}pt solid ${colour}`;

const cell = (name: string, attributes: Attributes): string =>
  xml(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    xml('style:table-cell-properties', { 'fo:padding': '0.1cm', ...attributes }),
  );

/** Of tables and pictures; LibreOffice looks for them among a text's own styles only. */
export const tableStyles = [
  xml(
    'style:style',
    { 'style:name': 'Article_20_Table', 'style:family': 'table' },
    xml('style:table-properties', {
      'style:rel-width': '100%',
      'table:align': 'margins',
      'fo:margin-top': '8pt',
    }),
  ),
  cell('Head', { 'fo:border-top': rule('#1a1a1a', 1), 'fo:border-bottom': rule('#1a1a1a', 1) }),
  cell('Cell', { 'fo:border-bottom': rule('#bfbfbf', 0.25) }),
  xml('style:style', { 'style:name': 'Graphics', 'style:family': 'graphic' }),
].join('');
