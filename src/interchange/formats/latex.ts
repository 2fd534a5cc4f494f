import { writtenText, type Format } from '../format';
import { writeLatex } from '../latex/write-latex';

/** A source text for typesetters, for any of the usual engines. */
export const latex: Format = {
  name: 'latex',
  extensions: ['tex'],
  mimeType: 'application/x-tex; charset=utf-8',
  label: 'LaTeX',
  renderer: '1',
  write: (document, context) => writtenText(writeLatex(document, context)),
};
