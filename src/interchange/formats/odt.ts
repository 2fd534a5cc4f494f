import { ok } from '@/platform/result';
import type { Format } from '../format';
import { readOdt } from '../readers/odt/read-odt';
import { writeOdt } from '../writers/odt/write-odt';
import { wordsOfOdt } from '../readers/words/words-of-odt';

/** LibreOffice's and OpenOffice's format. */
export const odt: Format = {
  name: 'odt',
  extensions: ['odt', 'ott'],
  mimeType: 'application/vnd.oasis.opendocument.text',
  label: 'OpenDocument',
  place: 4,
  loses: ['fields', 'leadPicture', 'pictureTerms', 'listStart', 'neighbours', 'emptyBox'],
  renderer: '3',
  write: async (document, context) => ok(await writeOdt(document, context)),
  bytes: 'ZIP',
  read: readOdt,
  words: wordsOfOdt,
};
