import { writtenText, type Format } from '../format';
import { readJats } from '../readers/jats/read-jats';
import { writeJats } from '../writers/jats/write-jats';
import { wordsOfJats } from '../readers/words/words-of-jats';

/** For archives, indexes and aggregators of scholarly texts. */
export const jats: Format = {
  name: 'jats',
  extensions: ['xml', 'jats'],
  mimeType: 'application/jats+xml; charset=utf-8',
  label: 'JATS XML',
  loses: ['fields', 'pictures', 'headAlone', 'loneSpace'],
  renderer: '3',
  write: (document, context) => writtenText(writeJats(document, context)),
  bytes: 'page',
  read: readJats,
  words: wordsOfJats,
};
