import { pdfText } from '@/link-checks/page-contents/pdf-text';

/** The words of a PDF, a page a piece. */
export const wordsOfPdf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const read = await pdfText(bytes);
  return read === null || read === 'broken' ? [] : read.pages;
};
