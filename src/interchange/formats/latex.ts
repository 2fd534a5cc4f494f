import { writtenText, type Format } from '../format';
import { readLatex } from '../readers/latex/read-latex';
import { writeLatex } from '../writers/latex/write-latex';
import { wordsOfLatex } from '../readers/words/words-of-latex';

/** A source text for typesetters, for any of the usual engines. */
export const latex: Format = {
  name: 'latex',
  extensions: ['tex', 'latex'],
  mimeType: 'application/x-tex; charset=utf-8',
  label: 'LaTeX',
  loses: ['fields', 'pictures', 'loneSpace'],
  renderer: '4',
  write: (document, context) => writtenText(writeLatex(document, context)),
  bytes: 'text',
  read: readLatex,
  words: wordsOfLatex,
};
