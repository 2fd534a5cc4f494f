import { ok } from '@/platform/result';
import { readDocx } from '../readers/docx/read-docx';
import { writeDocx } from '../writers/docx/write-docx';
import type { Format } from '../format';
import { wordsOfDocx } from '../readers/words/words-of-docx';

/** Word's format, as Word, LibreOffice and Google write it. */
export const docx: Format = {
  name: 'docx',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  label: 'Word',
  place: 3,
  loses: ['fields', 'leadPicture', 'pictureTerms', 'neighbours', 'emptyBox', 'itemParagraphs'],
  renderer: '4',
  write: async (document, context) => ok(await writeDocx(document, context)),
  bytes: 'ZIP',
  read: readDocx,
  words: wordsOfDocx,
};
