import { ok } from '@/platform/result';
import { readEpub } from '../epub/read-epub';
import { writeEpub } from '../epub/write-epub';
import type { Format } from '../format';

/** A book for reading systems, with its pictures. */
export const epub: Format = {
  name: 'epub',
  extensions: ['epub'],
  mimeType: 'application/epub+zip',
  label: 'EPUB',
  renderer: '1',
  write: async (document, context) => ok(await writeEpub(document, context)),
  read: readEpub,
};
