import { xml, xmlDeclaration } from '../../xml/xml';
import { listContinuations, listIndent } from '../../readers/docx/lists';
import { namespaces } from './parts';

type Style = {
  id: string;
  name: string;
  based?: string;
  /** What a person types behind it; what our reader leaves out must not go on by itself. */
  next?: string;
  /** Markup of `w:pPr` and `w:rPr`, in the order of the schema. */
  paragraph?: string;
  run?: string;
};

/**
 * The look of a printed journal, in styles that a person can change in one place. Names that Word and other programs
 * know have those names; ours are for what Word has no style for.
 */
export const docxStyles = (locale: string): string =>
  xmlDeclaration +
  xml(
    'w:styles',
    namespaces,
    xml(
      'w:docDefaults',
      {},
      xml(
        'w:rPrDefault',
        {},
        xml('w:rPr', {}, font(serif), size(22), xml('w:lang', { 'w:val': locale })),
      ),
      xml('w:pPrDefault', {}, xml('w:pPr', {}, spacing(0, 120, 288))),
    ),
    xml(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      '<w:name w:val="Normal"/><w:qFormat/>',
    ),
    ...paragraphStyles.map(writeStyle),
    characterStyles,
    tableStyles,
  );

const serif = 'Georgia';
const ink = '1A1A1A';
const grey = '595959';
const accent = '8A1C1C';

const font = (name: string): string =>
  xml('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': name });
/** Half points. */
const size = (half: number): string =>
  xml('w:sz', { 'w:val': half }) + xml('w:szCs', { 'w:val': half });
const colour = (value: string): string => xml('w:color', { 'w:val': value });
/** Twentieths of a point; a line of 240 is single. */
const spacing = (before: number, after: number, line?: number): string =>
  xml('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': line,
    'w:lineRule': line === undefined ? undefined : 'auto',
  });
const indent = (left: number, hanging?: number, right?: number): string =>
  xml('w:ind', { 'w:left': left, 'w:right': right, 'w:hanging': hanging });
const edge = (side: string, width = 4, space = 6, value = grey): string =>
  xml(`w:${side}`, { 'w:val': 'single', 'w:sz': width, 'w:space': space, 'w:color': value });
const borders = (...edges: string[]): string => xml('w:pBdr', {}, ...edges);
const boxed = borders(edge('top'), edge('left'), edge('bottom'), edge('right'));
const shaded = xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'F6F3EC' });
const keep = '<w:keepNext/><w:keepLines/>';
const level = (number: number): string => xml('w:outlineLvl', { 'w:val': number });
const ragged = '<w:suppressAutoHyphens/>';

const paragraphStyles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: keep + ragged + spacing(0, 120, 259),
    run: colour(ink) + size(48),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Author',
    paragraph: keep + ragged + spacing(0, 200, 264),
    run: colour(grey) + size(28),
  },
  { id: 'Author', name: 'Author', paragraph: keep + ragged + spacing(0, 40), run: size(21) },
  {
    id: 'Date',
    name: 'Date',
    paragraph: ragged + spacing(0, 240),
    run: colour(grey) + size(19),
  },
  {
    id: 'Notice',
    name: 'Notice',
    next: 'BodyText',
    paragraph:
      borders(
        edge('top', 8, 6, accent),
        edge('left', 8, 6, accent),
        edge('bottom', 8, 6, accent),
        edge('right', 8, 6, accent),
      ) +
      ragged +
      spacing(0, 200),
    run: '<w:b/>' + colour(accent) + size(20),
  },
  {
    id: 'Abstract',
    name: 'Abstract',
    next: 'BodyText',
    paragraph: spacing(0, 280, 300),
    run: '<w:i/>' + size(25),
  },
  {
    id: 'KeyPointsTitle',
    name: 'Key Points Title',
    paragraph: keep + borders(edge('top')) + spacing(120, 60),
    run: '<w:b/>' + size(20),
  },
  {
    id: 'KeyPoint',
    name: 'Key Point',
    paragraph: borders(edge('left', 12, 8, accent)) + spacing(0, 80) + indent(200),
    run: size(20),
  },
  { id: 'BodyText', name: 'Body Text', paragraph: '<w:widowControl/>' + spacing(0, 140, 300) },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'BodyText',
    paragraph: keep + ragged + spacing(360, 120, 259) + level(0),
    run: '<w:b/>' + colour(ink) + size(27),
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'BodyText',
    paragraph: keep + ragged + spacing(280, 100, 259) + level(1),
    run: '<w:i/>' + colour(ink) + size(23),
  },
  {
    id: 'EndHeading',
    name: 'End Heading',
    next: 'Reference',
    paragraph: keep + borders(edge('top')) + ragged + spacing(480, 120) + level(0),
    run: '<w:b/>' + size(22),
  },
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    based: 'BodyText',
    paragraph: spacing(0, 80) + indent(listIndent),
  },
  ...listContinuations.map((id, level) => ({
    id,
    name: level === 0 ? 'List Continue' : `List Continue ${level + 1}`,
    based: 'BodyText',
    paragraph: spacing(0, 80) + indent(listIndent * (level + 1)),
  })),
  {
    id: 'Quote',
    name: 'Quote',
    paragraph: spacing(60, 140, 288) + indent(510, undefined, 340),
    run: size(21),
  },
  {
    id: 'PullQuote',
    name: 'Pull Quote',
    paragraph:
      keep + borders(edge('left', 24, 10, accent)) + ragged + spacing(240, 60, 276) + indent(340),
    run: '<w:i/>' + size(28),
  },
  {
    id: 'PullQuoteAttribution',
    name: 'Pull Quote Attribution',
    paragraph: borders(edge('left', 24, 10, accent)) + spacing(0, 240) + indent(340),
    run: colour(grey) + size(19),
  },
  {
    id: 'BoxTitle',
    name: 'Box Title',
    next: 'Box',
    paragraph: keep + boxed + shaded + ragged + spacing(0, 80) + indent(120, undefined, 120),
    run: '<w:b/>' + size(21),
  },
  {
    id: 'Box',
    name: 'Box',
    paragraph: boxed + shaded + spacing(0, 100) + indent(120, undefined, 120),
    run: size(20),
  },
  { id: 'CaptionedFigure', name: 'Captioned Figure', paragraph: spacing(200, 80) },
  {
    id: 'ImageCaption',
    name: 'Image Caption',
    paragraph: spacing(0, 280, 259),
    run: size(18),
  },
  { id: 'TableText', name: 'Table Text', paragraph: ragged + spacing(40, 40, 252), run: size(19) },
  { id: 'Spacer', name: 'Spacer', paragraph: spacing(0, 0, 240), run: size(16) },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    paragraph: spacing(0, 40, 252),
    run: size(18),
  },
  {
    id: 'Reference',
    name: 'Reference',
    next: 'BodyText',
    paragraph: spacing(0, 80, 259) + indent(340, 340),
    run: size(19),
  },
  {
    id: 'Colophon',
    name: 'Colophon',
    next: 'BodyText',
    paragraph: spacing(0, 60, 259),
    run: size(19),
  },
  {
    id: 'Header',
    name: 'header',
    paragraph: ragged + spacing(0, 0, 240),
    run: colour(grey) + size(17),
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph:
      xml('w:tabs', {}, xml('w:tab', { 'w:val': 'right', 'w:pos': 8844 })) + spacing(0, 0, 240),
    run: colour(grey) + size(17),
  },
];

const writeStyle = ({
  id,
  name,
  based = 'Normal',
  next,
  paragraph = '',
  run = '',
}: Style): string =>
  xml(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:customStyle': known.has(name) || /^List Continue(?: [2-5])?$/.test(name) ? undefined : 1,
      'w:styleId': id,
    },
    xml('w:name', { 'w:val': name }),
    xml('w:basedOn', { 'w:val': based }),
    next === undefined ? '' : xml('w:next', { 'w:val': next }),
    '<w:qFormat/>',
    paragraph === '' ? '' : xml('w:pPr', {}, paragraph),
    run === '' ? '' : xml('w:rPr', {}, run),
  );

/** Word's own. */
const known: ReadonlySet<string> = new Set([
  ...['Title', 'Subtitle', 'Date', 'Body Text', 'heading 1', 'heading 2', 'List Paragraph'],
  ...['Quote', 'caption', 'footnote text', 'header', 'footer'],
]);

const characterStyles = [
  xml(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'FootnoteReference' },
    '<w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
  ),
  xml(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
    '<w:name w:val="Hyperlink"/>',
    xml('w:rPr', {}, colour('1F4E79'), '<w:u w:val="single"/>'),
  ),
].join('');

/** Hairlines above, below and under the head; the head is bold. */
const tableStyles = xml(
  'w:style',
  { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'ArticleTable' },
  '<w:name w:val="Article Table"/>',
  xml(
    'w:tblPr',
    {},
    xml(
      'w:tblBorders',
      {},
      edge('top', 8, 0),
      edge('bottom', 8, 0),
      edge('insideH', 2, 0, 'BFBFBF'),
    ),
    '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>',
  ),
  xml(
    'w:tblStylePr',
    { 'w:type': 'firstRow' },
    '<w:rPr><w:b/></w:rPr>',
    xml('w:tcPr', {}, xml('w:tcBorders', {}, edge('bottom', 8, 0))),
  ),
);
