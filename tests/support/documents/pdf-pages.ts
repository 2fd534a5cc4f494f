import { extractText, getDocumentProxy } from 'unpdf';

/** The words of each page of a PDF, as a program that knows nothing of ours reads them. */
export const pagesOf = async (pdf: Uint8Array): Promise<string[]> => {
  const proxy = await getDocumentProxy(Uint8Array.from(pdf));
  const { text } = await extractText(proxy, { mergePages: false });
  await proxy.loadingTask.destroy();
  return text;
};

/** Without what lines do to words: white space and hyphens. */
export const unbroken = (text: string): string => text.replace(/[\s\u00ad\u2010-]+/gu, '');
