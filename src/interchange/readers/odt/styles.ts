import type { PrintModel } from '../../writers/print-model/print-model';
import { xml, xmlDeclaration, type Attributes } from '../../xml/xml';
import { runningHead } from '../../writers/print-model/running-head';
import { listStyles } from './list-styles';
import { odfNamespaces } from './namespaces';
import { odtText } from '../../writers/odt/write-line';

/** The same look as the Word file's, in OpenDocument's terms. `publication` stands at the foot of each page. */
export const odtStyles = (print: PrintModel, publication: string): string =>
  xmlDeclaration +
  xml(
    'office:document-styles',
    odfNamespaces,
    xml(
      'office:font-face-decls',
      {},
      xml('style:font-face', {
        'style:name': serif,
        'svg:font-family': serif,
        'style:font-family-generic': 'roman',
      }),
    ),
    xml(
      'office:styles',
      {},
      defaultStyle(print),
      ...paragraphStyles.map(writeStyle),
      ...textStyles,
      listStyles,
      notes,
    ),
    xml('office:automatic-styles', {}, page),
    xml('office:master-styles', {}, ...masters(print, publication)),
  );

const serif = 'Georgia';
const grey = '#595959';
const accent = '#8a1c1c';

type Style = {
  name: string;
  parent?: string;
  outline?: number;
  paragraph?: Attributes;
  text?: Attributes;
};

const size = (points: number): Attributes => ({ 'fo:font-size': `${points}pt` });
const bold: Attributes = { 'fo:font-weight': 'bold' };
const italic: Attributes = { 'fo:font-style': 'italic' };
const colour = (value: string): Attributes => ({ 'fo:color': value });
const space = (before: number, after: number, line = 130): Attributes => ({
  'fo:margin-top': `${before}pt`,
  'fo:margin-bottom': `${after}pt`,
  'fo:line-height': `${line}%`,
});
const sides = (left: string, right = '0cm'): Attributes => ({
  'fo:margin-left': left,
  'fo:margin-right': right,
});
const keep: Attributes = {
  'fo:keep-with-next': 'always',
  'fo:hyphenation-ladder-count': 'no-limit',
};
const rule = (value = grey, width = 0.5) => `${width}pt solid ${value}`;
const toTheRight: Attributes = { 'fo:text-align': 'end' };
const boxed: Attributes = {
  'fo:border': rule(),
  'fo:padding': '0.2cm',
  'fo:background-color': '#f6f3ec',
  'style:join-border': 'true',
};

const paragraphStyles: readonly Style[] = [
  { name: 'Standard' },
  { name: 'Text_20_body', paragraph: { ...space(0, 7), 'fo:orphans': 2, 'fo:widows': 2 } },
  { name: 'Title', paragraph: { ...space(0, 6, 108), ...keep }, text: size(24) },
  {
    name: 'Subtitle',
    paragraph: { ...space(0, 10, 110), ...keep },
    text: { ...size(14), ...colour(grey) },
  },
  { name: 'Author', paragraph: space(0, 2), text: size(10.5) },
  { name: 'Date', paragraph: space(0, 12), text: { ...size(9.5), ...colour(grey) } },
  {
    name: 'Notice',
    paragraph: { ...space(0, 10), 'fo:border': rule(accent, 1), 'fo:padding': '0.2cm' },
    text: { ...size(10), ...bold, ...colour(accent) },
  },
  { name: 'Abstract', paragraph: space(0, 14), text: { ...size(12.5), ...italic } },
  {
    name: 'Key_20_Points_20_Title',
    paragraph: { ...space(6, 3), ...keep, 'fo:border-top': rule(), 'fo:padding-top': '0.2cm' },
    text: { ...size(10), ...bold },
  },
  {
    name: 'Key_20_Point',
    paragraph: {
      ...space(0, 4),
      ...sides('0.3cm'),
      'fo:border-left': rule(accent, 1.5),
      'fo:padding-left': '0.3cm',
    },
    text: size(10),
  },
  { name: 'Heading', paragraph: { ...space(14, 5, 108), ...keep } },
  {
    name: 'Heading_20_1',
    parent: 'Heading',
    outline: 1,
    paragraph: space(18, 6, 108),
    text: { ...size(13.5), ...bold },
  },
  {
    name: 'Heading_20_2',
    parent: 'Heading',
    outline: 2,
    paragraph: space(14, 5, 108),
    text: { ...size(11.5), ...italic },
  },
  {
    name: 'End_20_Heading',
    paragraph: { ...space(24, 6), ...keep, 'fo:border-top': rule(), 'fo:padding-top': '0.2cm' },
    text: bold,
  },
  { name: 'List_20_Contents', parent: 'Text_20_body', paragraph: space(0, 4) },
  {
    name: 'Quotations',
    paragraph: { ...space(3, 7), ...sides('0.9cm', '0.6cm') },
    text: size(10.5),
  },
  {
    name: 'Pull_20_Quote',
    paragraph: {
      ...space(12, 3, 115),
      ...keep,
      ...sides('0.6cm'),
      'fo:border-left': rule(accent, 3),
      'fo:padding-left': '0.4cm',
    },
    text: { ...size(14), ...italic },
  },
  {
    name: 'Pull_20_Quote_20_Attribution',
    paragraph: {
      ...space(0, 12),
      ...sides('0.6cm'),
      'fo:border-left': rule(accent, 3),
      'fo:padding-left': '0.4cm',
    },
    text: { ...size(9.5), ...colour(grey) },
  },
  { name: 'Box', paragraph: { ...space(0, 5), ...boxed }, text: size(10) },
  { name: 'Box_20_Title', parent: 'Box', paragraph: keep, text: { ...size(10.5), ...bold } },
  { name: 'Figure', paragraph: { ...space(10, 4, 100), ...keep } },
  { name: 'Caption', paragraph: space(0, 14, 115), text: size(9) },
  { name: 'Table_20_Contents', paragraph: space(2, 2, 110), text: size(9.5) },
  { name: 'Table_20_Heading', parent: 'Table_20_Contents', text: bold },
  { name: 'Table_20_Contents_20_Numbers', parent: 'Table_20_Contents', paragraph: toTheRight },
  { name: 'Table_20_Heading_20_Numbers', parent: 'Table_20_Heading', paragraph: toTheRight },
  { name: 'Spacer', paragraph: space(0, 0, 100), text: size(8) },
  {
    name: 'Footnote',
    paragraph: { ...space(0, 2, 112), ...sides('0.4cm'), 'fo:text-indent': '-0.4cm' },
    text: size(9),
  },
  {
    name: 'Reference',
    paragraph: { ...space(0, 4, 112), ...sides('0.6cm'), 'fo:text-indent': '-0.6cm' },
    text: size(9.5),
  },
  { name: 'Colophon', paragraph: space(0, 3, 112), text: size(9.5) },
  { name: 'Header', text: { ...size(8.5), ...colour(grey) } },
  { name: 'Footer', text: { ...size(8.5), ...colour(grey) } },
];

const writeStyle = ({
  name,
  parent = 'Standard',
  outline,
  paragraph = {},
  text = {},
}: Style): string =>
  xml(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:family': 'paragraph',
      'style:parent-style-name': name === 'Standard' ? undefined : parent,
      'style:default-outline-level': outline,
    },
    xml('style:paragraph-properties', paragraph, name === 'Footer' ? footerTab : ''),
    xml('style:text-properties', text),
  );

const footerTab = xml(
  'style:tab-stops',
  {},
  xml('style:tab-stop', { 'style:position': '15.6cm', 'style:type': 'right' }),
);

const defaultStyle = ({ words }: PrintModel): string => {
  const [language, country] = words.locale.split('-');
  return xml(
    'style:default-style',
    { 'style:family': 'paragraph' },
    xml('style:paragraph-properties', { 'style:tab-stop-distance': '1.25cm' }),
    xml('style:text-properties', {
      'style:font-name': serif,
      'fo:font-size': '11pt',
      'fo:language': language,
      'fo:country': country,
      'fo:hyphenate': 'true',
    }),
  );
};

const textStyle = (name: string, attributes: Attributes): string =>
  xml(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:family': 'text',
    },
    xml('style:text-properties', attributes),
  );

const textStyles = [
  textStyle('Strong_20_Emphasis', bold),
  textStyle('Emphasis', italic),
  textStyle('Strikethrough', { 'style:text-line-through-style': 'solid' }),
  textStyle('Subscript', { 'style:text-position': 'sub 58%' }),
  textStyle('Superscript', { 'style:text-position': 'super 58%' }),
  textStyle('Footnote_20_anchor', { 'style:text-position': 'super 58%' }),
  textStyle('Credit', colour(grey)),
];

const notes = xml('text:notes-configuration', {
  'text:note-class': 'footnote',
  'text:citation-style-name': 'Superscript',
  'text:citation-body-style-name': 'Footnote_20_anchor',
  'text:default-style-name': 'Footnote',
  'style:num-format': '1',
  'text:start-value': 0,
  'text:footnotes-position': 'page',
  'text:start-numbering-at': 'document',
});

const page = xml(
  'style:page-layout',
  { 'style:name': 'A4' },
  xml('style:page-layout-properties', {
    'fo:page-width': '21cm',
    'fo:page-height': '29.7cm',
    'fo:margin-top': '2cm',
    'fo:margin-bottom': '1.6cm',
    'fo:margin-left': '2.7cm',
    'fo:margin-right': '2.7cm',
    'style:print-orientation': 'portrait',
  }),
  xml(
    'style:header-style',
    {},
    xml('style:header-footer-properties', {
      'fo:min-height': '0.8cm',
      'fo:margin-bottom': '0.5cm',
    }),
  ),
  xml(
    'style:footer-style',
    {},
    xml('style:header-footer-properties', { 'fo:min-height': '0.8cm', 'fo:margin-top': '0.4cm' }),
  ),
);

/** The first page has no running head. */
const masters = (print: PrintModel, publication: string): string[] => {
  const line = (style: string, content: string) =>
    xml('text:p', { 'text:style-name': style }, content);
  const footer = xml(
    'style:footer',
    {},
    line(
      'Footer',
      `${odtText(publication)}<text:tab/><text:page-number text:select-page="current">1</text:page-number>`,
    ),
  );
  const layout = { 'style:page-layout-name': 'A4' };
  return [
    xml(
      'style:master-page',
      { 'style:name': 'Standard', ...layout },
      xml('style:header', {}, line('Header', odtText(runningHead(print)))),
      xml('style:header-first', {}, line('Header', '')),
      footer,
    ),
  ];
};
