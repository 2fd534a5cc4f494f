import { expect, it } from '@jest/globals';
import { writableFormat } from '@/interchange/registry';
import { richContext, richDocument } from '@support/documents/rich-document';
import { unzip } from '@support/documents/unzip';

const zipped = async (format: string, file: RegExp): Promise<string> => {
  const entries = Object.entries(await unzip(await bytesIn(format)));
  return entries
    .filter(([name]) => file.test(name))
    .map(([, bytes]) => bytes.toString())
    .join('');
};

const bytesIn = async (format: string): Promise<Uint8Array> => {
  const written = await writableFormat(format)?.write(richDocument('en'), richContext());
  if (!written?.ok) throw new Error(`${format} was not written`);
  return written.value;
};

/** The table of the text has three rows of two columns, both of figures. */
it('figures stand flush right in every file that lays tables out, heads as well', async () => {
  const docx = await zipped('docx', /document\.xml$/);
  expect(docx.match(/<w:pStyle w:val="TableText"\/><w:jc w:val="right"\/>/g)).toHaveLength(6);
  const odt = await zipped('odt', /^content\.xml$/);
  expect(odt.match(/="Table_20_(?:Heading|Contents)_20_Numbers"/g)).toHaveLength(6);
  const epub = await zipped('epub', /\.xhtml$/);
  expect(epub.match(/<t[hd][^>]* class="number"/g)).toHaveLength(6);
  const html = Buffer.from(await bytesIn('html')).toString();
  expect(html.match(/<t[hd][^>]* class="number"/g)).toHaveLength(6);
  const latex = Buffer.from(await bytesIn('latex')).toString();
  expect(latex).toContain('\\begin{longtable}{N{0.490}N{0.490}}');
});
