import type { CitationRun } from '@/citations/rules/runs';
import type { Inline, TextMark } from '@/document/document';
import { withMarkers, type InlineRun } from '@/document/markers';
import type { PrintModel } from '../print-model/print-model';
import { escapeXml, xml } from '../../xml/xml';

export type JatsLines = Pick<PrintModel, 'markers' | 'language'>;

/**
 * A line with its note marks. Only titles and cells have an element for a break; elsewhere, and within cited words, a sign
 * stands for it.
 */
export const writeJatsLine = (
  line: readonly Inline[],
  { markers, language }: JatsLines,
  lineBreak = separator,
): string => {
  const write = (run: InlineRun, within = lineBreak): string => {
    switch (run.type) {
      case 'text':
        return (run.marks ?? []).reduceRight(
          (inner, mark) => xml(elements[mark], {}, inner),
          escapeXml(run.text),
        );
      case 'break':
        return within;
      case 'citation':
        return xml(
          'named-content',
          { 'content-type': 'cited-words', id: `cite-${run.key}` },
          run.children.map((child) => write(child, separator)).join(''),
        );
      case 'marker':
        return xml(
          'xref',
          {
            'ref-type': 'fn',
            id: `ref-${run.number}-${run.occurrence}`,
            rid: `note-${run.number}`,
          },
          xml('sup', {}, String(run.number)),
        );
    }
  };
  return withMarkers(line, markers, language)
    .map((run) => write(run))
    .join('');
};

/** LINE SEPARATOR of Unicode. */
const separator = '\u2028';

export const elementBreak = '<break/>';

/** Notes and references in words. */
export const writeJatsRuns = (runs: readonly CitationRun[]): string =>
  runs
    .map((run) => {
      const words = escapeXml(run.text);
      switch (run.type) {
        case 'text':
          return words;
        case 'emphasis':
          return xml('italic', {}, words);
        case 'link':
          return xml('ext-link', { 'ext-link-type': 'uri', 'xlink:href': run.url }, words);
      }
    })
    .join('');

const elements: Readonly<Record<TextMark, string>> = {
  strong: 'bold',
  emphasis: 'italic',
  strikethrough: 'strike',
  subscript: 'sub',
  superscript: 'sup',
};
