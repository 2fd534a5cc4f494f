import { err, ok } from '@/platform/result';
import type { Format } from '../format';
import { readPdf } from '../readers/pdf/read-pdf';
import { makeSheet } from '../writers/pdf/make-sheet';
import { printPictures } from '../writers/pdf/set-pictures';
import { setInTypst } from '../writers/pdf/typst';
import { notMade } from '../writers/write-findings';
import { wordsOfPdf } from '../readers/words/words-of-pdf';

/** Pages to print, with real footnotes; tagged for those who do not see them (PDF/UA-1). */
export const pdf: Format = {
  name: 'pdf',
  extensions: ['pdf'],
  mimeType: 'application/pdf',
  label: 'PDF',
  place: 1,
  loses: ['layout'],
  renderer: 'typst-0.14.2/4',
  write: async (document, context) => {
    const pictures = await printPictures(document, context.pictures);
    const files = [...pictures.values()].map(({ name, bytes }) => [name, bytes] as const);
    const answer = await setInTypst({
      sheet: makeSheet(document, context, pictures),
      pictures: Object.fromEntries(files),
    });
    return answer.ok ? ok(answer.value) : err([notMade(pdf.label, answer.error)]);
  },
  bytes: 'PDF',
  read: readPdf,
  words: wordsOfPdf,
};
