import type { CitationRun } from '@/citations/rules/runs';
import type { Inline, TextMark } from '@/document/document';
import { withMarkers, type InlineRun, type Marker } from '@/document/markers';
import type { PrintModel } from '../print-model/print-model';
import { escapeAddress, escapeLatex, escapeLinkWords } from './escape';

/** Where a footnote's text may stand at its mark, or only behind the table, heading or caption that holds the mark. */
export type NotePlace = 'here' | 'behind';

export type LatexLines = Pick<PrintModel, 'markers' | 'language' | 'notes'>;

/** A line and the notes whose text is still to be written behind it. */
export const writeLatexLine = (
  line: readonly Inline[],
  print: LatexLines,
  place: NotePlace = 'here',
): string => {
  const write = (run: InlineRun): string => {
    switch (run.type) {
      case 'text':
        return (run.marks ?? []).reduceRight(
          (inner, mark) => `\\${commands[mark]}{${inner}}`,
          escapeLatex(run.text),
        );
      case 'break':
        return '\\newline{}';
      case 'citation':
        return `\\cited{${run.key.replace(/\W/g, '')}}{${run.children.map(write).join('')}}`;
      case 'marker':
        return writeMarker(run, print, place);
    }
  };
  return withMarkers(line, print.markers, print.language).map(write).join('');
};

/** The texts of the notes whose first marks stand in these lines, which could not hold them. */
export const writeNotesBehind = (
  lines: readonly (readonly Inline[])[],
  print: LatexLines,
): string =>
  lines
    .flatMap((line) => withMarkers(line, print.markers, print.language))
    .flatMap((run) =>
      run.type === 'marker' && run.occurrence === 1
        ? [`\\footnotetext[${run.number}]{${noteText(run.number, print)}}`]
        : [],
    )
    .join('');

export const writeLatexRuns = (runs: readonly CitationRun[]): string =>
  runs
    .map((run) => {
      const words = escapeLatex(run.text);
      switch (run.type) {
        case 'text':
          return words;
        case 'emphasis':
          return `\\emph{${words}}`;
        case 'link':
          return `\\href{${escapeAddress(run.url)}}{${escapeLinkWords(run.text)}}`;
      }
    })
    .join('');

/** Numbers are the page’s, and a shared note is one text with several marks. */
const writeMarker = (
  { number, occurrence }: Marker,
  print: LatexLines,
  place: NotePlace,
): string =>
  place === 'here' && occurrence === 1
    ? `\\footnote[${number}]{${noteText(number, print)}}`
    : `\\protect\\footnotemark[${number}]`;

const noteText = (number: number, { notes }: LatexLines): string =>
  writeLatexRuns(notes.find((note) => note.number === number)?.runs ?? []);

const commands: Readonly<Record<TextMark, string>> = {
  strong: 'textbf',
  emphasis: 'emph',
  strikethrough: 'sout',
  subscript: 'textsubscript',
  superscript: 'textsuperscript',
};
