import { pdfText } from '@/link-checks/page-contents/pdf-text';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { importFinding } from '../../findings';
import type { ReadContext } from '../../format';
import { readDamagedText } from '../manuscript/damaged-text';
import { failed, type Imported } from '../manuscript/imported';
import { paragraphsOf } from './lines-to-text';

/** Reads a PDF as plain text: it has lines and places on a page, and neither paragraphs nor notes. */
export const readPdf = async (
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const { filename } = context;
  const read = await pdfText(bytes);
  if (!read || read === 'broken') return err([failed(filename, 'PDF')]);
  const text = paragraphsOf(read.pages);
  if (text === '')
    return err([importFinding('pages-without-text', { filename }, { words: filename })]);
  const title = titleOf(read);
  const split = { data: title === undefined ? {} : { title }, text, firstLine: 1, findings: [] };
  const imported = readDamagedText(text, split, context);
  const lost = importFinding('pdf-layout-lost', { pages: read.pages.length });
  return ok({ ...imported, findings: [lost, ...imported.findings] });
};

/** What the file says of itself is often a name of its maker's; only a title that the first page bears is one. */
const titleOf = ({ pages, title }: { pages: readonly string[]; title: string }) => {
  const said = title.trim().replace(/\s+/g, ' ');
  return said !== '' && (pages[0] ?? '').replace(/\s+/g, ' ').includes(said) ? said : undefined;
};
