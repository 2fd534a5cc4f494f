import { DomUtils } from 'htmlparser2';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { deepest } from '../../archive/unsafe-xml';
import { importFinding } from '../../findings';
import type { ReadContext } from '../../format';
import { failed, type Imported } from '../manuscript/imported';
import { PictureBox } from '../manuscript/pictures';
import { takeExportedPage } from '../exported-files/exported-page';
import { readText } from '../pandoc/pandoc';
import { readPandocTree } from '../pandoc-tree/read-tree';
import { cleanPage } from './clean-page';
import { depthOfPage, parsePage } from './dom';
import { frontOfPage } from './page-front';

/** What comes with a page: files by the names by which it calls them, and what is known of it from elsewhere. */
export type PageOptions = {
  files?: ReadonlyMap<string, Uint8Array>;
  front?: Readonly<Record<string, unknown>>;
  /** What is known of a page that we made ourselves, with the divisions of `own/signs`. */
  own?: Readonly<Record<string, unknown>>;
  findings?: readonly Finding[];
};

/** Reads a page of HTML of anyone's making. */
export const readPage = async (
  html: string,
  context: ReadContext,
  { files = new Map(), front, own: known, findings = [] }: PageOptions = {},
): Promise<Result<Imported, readonly Finding[]>> => {
  const { filename } = context;
  const page = parsePage(html);
  const depth = depthOfPage(page);
  if (depth > deepest) {
    return err([
      importFinding('text-too-deep', { filename, depth, limit: deepest }, { words: filename }),
    ]);
  }
  const own = known ?? takeExportedPage(page);
  const left = cleanPage(page);
  const said = own ?? front ?? frontOfPage(page);
  const pictures = new Map(files);
  for (const image of DomUtils.getElementsByTagName('img', page)) takeData(image, pictures);
  const body = DomUtils.getElementsByTagName('body', page)[0] ?? page;
  const pandoc = await readText(
    'html+native_divs+native_spans',
    `<html><body>${DomUtils.getInnerHTML(body)}</body></html>`,
  );
  if (!pandoc.ok) return err([failed(filename, pandoc.error.message)]);
  return ok(
    readPandocTree(pandoc.value, context, {
      pictures: new PictureBox(pictures),
      front: said,
      isExported: own === undefined ? false : 'page',
      headingShift: 0,
      findings: [...findings, ...left],
    }),
  );
};

/** Pictures inside the page's text get a name, so that Pandoc need not carry them. */
const takeData = (
  { attribs }: { attribs: Record<string, string> },
  pictures: Map<string, Uint8Array>,
): void => {
  const [, data] = /^data:image\/[\w.+-]+;base64,([\w+/=\s]+)$/.exec(attribs['src'] ?? '') ?? [];
  if (data === undefined) return;
  const name = `picture:${pictures.size + 1}`;
  pictures.set(name, new Uint8Array(Buffer.from(data, 'base64')));
  attribs['src'] = name;
};
