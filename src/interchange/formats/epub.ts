import { ok } from '@/platform/result';
import { readEpub } from '../readers/epub/read-epub';
import { writeEpub } from '../writers/epub/write-epub';
import type { Format } from '../format';
import { wordsOfEpub } from '../readers/words/words-of-page';

/** A book for reading systems, with its pictures. */
export const epub: Format = {
  name: 'epub',
  extensions: ['epub'],
  mimeType: 'application/epub+zip',
  label: 'EPUB',
  place: 2,
  loses: ['fields', 'leadPicture', 'pictureTerms', 'loneSpace'],
  renderer: '3',
  write: async (document, context) => ok(await writeEpub(document, context)),
  bytes: 'ZIP',
  read: readEpub,
  words: wordsOfEpub,
};
