import type { PrintModel } from '../print-model/print-model';
import { xml, xmlDeclaration } from '../../xml/xml';
import { namespaces, paragraph, run, type Relations } from './parts';
import { writeDocxRuns } from './write-line';

/** The notes, under the page's numbers, which are Word's own count as well, and the two rules that Word expects. */
export const writeFootnotes = ({ notes }: PrintModel, relations: Relations): string =>
  xmlDeclaration +
  xml(
    'w:footnotes',
    namespaces,
    rule('separator', -1, 'w:separator'),
    rule('continuationSeparator', 0, 'w:continuationSeparator'),
    ...notes.map(({ number, runs }) =>
      xml(
        'w:footnote',
        { 'w:id': number },
        paragraph('FootnoteText', noteMark + run(' ') + writeDocxRuns(runs, relations)),
      ),
    ),
  );

const rule = (type: string, id: number, element: string): string =>
  xml(
    'w:footnote',
    { 'w:type': type, 'w:id': id },
    paragraph(
      undefined,
      xml('w:r', {}, xml(element, {})),
      '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    ),
  );

const noteMark = xml(
  'w:r',
  {},
  xml('w:rPr', {}, xml('w:rStyle', { 'w:val': 'FootnoteReference' })),
  '<w:footnoteRef/>',
);
