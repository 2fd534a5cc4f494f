import type { CitationRun } from '@/citations/rules/runs';
import type { Inline, TextMark } from '@/document/document';
import { withMarkers, type InlineRun, type Marker } from '@/document/markers';
import { citationBookmark } from '../../citation-bookmark';
import type { PrintModel } from '../print-model/print-model';
import { escapeXml, xml } from '../../xml/xml';

/** Words with their white space: OpenDocument reads several spaces, and one at an edge, as none. */
export const odtText = (text: string): string =>
  escapeXml(text)
    .replace(/ {2,}|^ | $/g, (spaces) => xml('text:s', { 'text:c': spaces.length }))
    .replace(/\t/g, '<text:tab/>')
    .replace(/\r?\n/g, '<text:line-break/>');

export const odtParagraph = (style: string, content: string): string =>
  xml('text:p', { 'text:style-name': style }, content);

export const writeOdtLine = (line: readonly Inline[], print: PrintModel): string => {
  const write = (run: InlineRun): string => {
    switch (run.type) {
      case 'text':
        return (run.marks ?? []).reduceRight(
          (inner, mark) => span(markStyles[mark], inner),
          odtText(run.text),
        );
      case 'break':
        return '<text:line-break/>';
      case 'citation': {
        const name = { 'text:name': citationBookmark(run.key) };
        const words = run.children.map(write).join('');
        return xml('text:bookmark-start', name) + words + xml('text:bookmark-end', name);
      }
      case 'marker':
        return writeMarker(run, print);
    }
  };
  return withMarkers(line, print.markers, print.language).map(write).join('');
};

export const span = (style: string, content: string): string =>
  xml('text:span', { 'text:style-name': style }, content);

/** The first mark of a note holds it; others refer to it by its number. */
const writeMarker = ({ number, occurrence }: Marker, print: PrintModel): string => {
  const id = `ftn${number}`;
  if (occurrence > 1) {
    const reference = xml(
      'text:note-ref',
      { 'text:note-class': 'footnote', 'text:reference-format': 'text', 'text:ref-name': id },
      String(number),
    );
    return span('Footnote_20_anchor', reference);
  }
  const runs = print.notes[number - 1]?.runs ?? [];
  return xml(
    'text:note',
    { 'text:id': id, 'text:note-class': 'footnote' },
    xml('text:note-citation', {}, String(number)),
    xml('text:note-body', {}, odtParagraph('Footnote', writeOdtRuns(runs))),
  );
};

export const writeOdtRuns = (runs: readonly CitationRun[]): string =>
  runs
    .map((run) => {
      const words = odtText(run.text);
      switch (run.type) {
        case 'text':
          return words;
        case 'emphasis':
          return span(markStyles.emphasis, words);
        case 'link':
          return xml('text:a', { 'xlink:type': 'simple', 'xlink:href': run.url }, words);
      }
    })
    .join('');

export const markStyles: Readonly<Record<TextMark, string>> = {
  strong: 'Strong_20_Emphasis',
  emphasis: 'Emphasis',
  strikethrough: 'Strikethrough',
  subscript: 'Subscript',
  superscript: 'Superscript',
};
