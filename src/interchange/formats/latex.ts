import { writtenText, type Format } from '../format';
import { readLatex } from '../latex/read-latex';
import { writeLatex } from '../latex/write-latex';
import { wordsOfLatex } from '../words/words-of-latex';

/** A source text for typesetters, for any of the usual engines. */
export const latex: Format = {
  name: 'latex',
  extensions: ['tex', 'latex'],
  mimeType: 'application/x-tex; charset=utf-8',
  label: 'LaTeX',
  renderer: '4',
  write: (document, context) => writtenText(writeLatex(document, context)),
  read: readLatex,
  words: wordsOfLatex,
};
