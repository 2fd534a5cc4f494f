import { writtenText, type Format } from '../format';
import { writePage } from '../writers/html/write-page';
import { decodePage } from '../readers/html/decode-page';
import { readPage } from '../readers/html/read-page';
import { wordsOfHtml } from '../readers/words/words-of-page';

/**
 * A standalone page, with the notes and numbers of the publication's own. Pages of others are read: those that word
 * processors export, and what their clipboards hold.
 */
export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  mimeType: 'text/html; charset=utf-8',
  label: 'HTML',
  place: 5,
  inBulk: true,
  loses: ['fields', 'pictures', 'loneSpace'],
  renderer: '6',
  write: (document, context) => writtenText(writePage(document, context)),
  bytes: 'page',
  read: (bytes, context) => readPage(decodePage(bytes), context),
  words: wordsOfHtml,
};
