import { ok } from '@/platform/result';
import { writtenText, type Format } from '../format';
import { splitFrontMatter } from '../front-matter';
import { readDamagedText } from '../readers/manuscript/damaged-text';
import { writeText } from '../writers/text/write-text';
import { wordsOfText } from '../readers/words/words-of-text';

/** Plain text: paragraphs between blank lines, links as Markdown or bare. Nothing else is a sign. */
export const plainText: Format = {
  name: 'txt',
  extensions: ['txt', 'text'],
  mimeType: 'text/plain; charset=utf-8',
  label: 'Plain text',
  place: 6,
  inBulk: true,
  loses: ['signs'],
  renderer: '3',
  write: (document, context) => writtenText(writeText(document, context)),
  bytes: 'text',
  read: (bytes, context) => {
    const file = new TextDecoder().decode(bytes);
    return Promise.resolve(ok(readDamagedText(file, splitFrontMatter(file), context)));
  },
  words: wordsOfText,
};
