import type { CitationRun } from '@/citations/rules/runs';
import type { Inline, TextMark } from '@/document/document';
import { withMarkers, type InlineRun, type Marker } from '@/document/markers';
import { citationBookmark } from '../../citation-bookmark';
import { escapeXml, xml } from '../../xml/xml';
import { run, type DocxParts, type Relations } from './parts';

export const writeDocxLine = (line: readonly Inline[], parts: DocxParts): string => {
  const write = (one: InlineRun): string => {
    switch (one.type) {
      case 'text':
        return run(one.text, markProperties(one.marks));
      case 'break':
        return '<w:r><w:br/></w:r>';
      case 'citation':
        return parts.bookmark(citationBookmark(one.key), one.children.map(write).join(''));
      case 'marker':
        return writeMarker(one, parts);
    }
  };
  return withMarkers(line, parts.print.markers, parts.print.language).map(write).join('');
};

/** The first mark of a note is Word’s footnote; others are cross-references that show its number and lead to it. */
const writeMarker = ({ number, occurrence }: Marker, parts: DocxParts): string => {
  const style = xml('w:rPr', {}, xml('w:rStyle', { 'w:val': 'FootnoteReference' }));
  if (occurrence === 1) {
    const mark = xml('w:r', {}, style, xml('w:footnoteReference', { 'w:id': number }));
    const places = parts.print.notes[number - 1]?.places ?? 1;
    return places > 1 ? parts.bookmark(noteBookmark(number), mark) : mark;
  }
  const field = (type: string) =>
    xml('w:r', {}, style, xml('w:fldChar', { 'w:fldCharType': type }));
  const code = ` NOTEREF ${noteBookmark(number)} \\f \\h `;
  return [
    field('begin'),
    xml('w:r', {}, style, xml('w:instrText', { 'xml:space': 'preserve' }, escapeXml(code))),
    field('separate'),
    xml('w:r', {}, style, xml('w:t', {}, String(number))),
    field('end'),
  ].join('');
};

/** A name that begins with an underscore is hidden from the list of bookmarks. */
const noteBookmark = (number: number): string => `_RefNote${number}`;

/** Notes, references and the colophon in words. */
export const writeDocxRuns = (runs: readonly CitationRun[], relations: Relations): string =>
  runs
    .map((one) => {
      switch (one.type) {
        case 'text':
          return run(one.text);
        case 'emphasis':
          return run(one.text, '<w:i/>');
        case 'link':
          return hyperlink(one.url, one.text, relations);
      }
    })
    .join('');

/** An address that Word would refuse to open the file for stays words. */
const hyperlink = (url: string, text: string, relations: Relations): string =>
  URL.canParse(url)
    ? xml(
        'w:hyperlink',
        { 'r:id': relations.link(new URL(url).href), 'w:history': 1 },
        run(text, xml('w:rStyle', { 'w:val': 'Hyperlink' })),
      )
    : run(text);

/** In the order of the schema: bold, italic, struck through, raised or lowered. */
const markProperties = (marks: readonly TextMark[] = []): string =>
  (['strong', 'emphasis', 'strikethrough', 'subscript', 'superscript'] as const)
    .filter((mark) => marks.includes(mark))
    .filter((mark) => mark !== 'subscript' || !marks.includes('superscript'))
    .map((mark) => properties[mark])
    .join('');

const properties: Readonly<Record<TextMark, string>> = {
  strong: '<w:b/>',
  emphasis: '<w:i/>',
  strikethrough: '<w:strike/>',
  subscript: '<w:vertAlign w:val="subscript"/>',
  superscript: '<w:vertAlign w:val="superscript"/>',
};
