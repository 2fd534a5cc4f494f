import { writtenText, type Format } from '../format';
import { writePage } from '../html/write-page';

/** A standalone page, with the notes and numbers of the publication's own. */
export const html: Format = {
  name: 'html',
  extensions: ['html'],
  mimeType: 'text/html; charset=utf-8',
  label: 'HTML',
  renderer: '2',
  write: (document, context) => writtenText(writePage(document, context)),
};
