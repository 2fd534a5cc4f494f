import path from 'node:path/posix';
import type { Finding } from '@/platform/finding';
import { err, type Result } from '@/platform/result';
import { openArchive, type Archive } from '../../archive/open-archive';
import {
  elementsNamed,
  firstNamed,
  parseXml,
  wordsOfElement,
  type XmlTree,
} from '../../archive/xml';
import { importFinding } from '../../findings';
import type { ReadContext } from '../../format';
import type { Imported } from '../manuscript/imported';
import { readPage } from '../html/read-page';
import { joinPages } from './join-pages';

/** Reads an e-book. https://www.w3.org/TR/epub-33/ */
export const readEpub = async (
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const archive = await openArchive(context.filename, bytes);
  return archive.ok ? readPages(archive.value, context) : err([archive.error]);
};

/** Its pages in their reading order are one page. */
const readPages = async (
  archive: Archive,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const { book, pages } = bookIn(archive);
  if (!book || pages.length === 0) {
    const { filename } = context;
    const reason = 'no pages';
    return err([importFinding('file-unreadable', { filename, reason }, { words: filename })]);
  }
  const { html, files } = joinPages(pages, archive);
  return readPage(html, context, { files, front: frontOf(book) });
};

/** What describes a book, and its pages in their reading order. */
export const bookIn = (archive: Archive): { book: XmlTree | undefined; pages: string[] } => {
  const container = xmlOf(archive, 'META-INF/container.xml');
  const home = container && firstNamed('rootfile', container)?.attribs['full-path'];
  const book = home === undefined ? undefined : xmlOf(archive, home);
  const pages = home !== undefined && book ? pagesOf(book, path.dirname(home), archive) : [];
  return { book, pages };
};

const xmlOf = (archive: Archive, name: string): XmlTree | undefined => {
  const part = archive.get(name);
  return part && parseXml(new TextDecoder().decode(part));
};

/** The paths of the pages in the spine, without the table of contents that machines read. */
const pagesOf = (book: XmlTree, folder: string, archive: Archive): string[] => {
  const items = new Map(
    elementsNamed('item', book).map(({ attribs }) => [attribs['id'] ?? '', attribs]),
  );
  const pages = elementsNamed('itemref', book).flatMap(({ attribs }) => {
    const item = items.get(attribs['idref'] ?? '');
    const isNav = /\bnav\b/.test(item?.['properties'] ?? '');
    const name = path.join(folder, decoded(item?.['href'] ?? ''));
    return !item || isNav || !archive.has(name) ? [] : [name];
  });
  // A page that is named many times is read once.
  return [...new Set(pages)];
};

const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

const frontOf = (book: XmlTree): Record<string, unknown> => {
  const said = (name: string) => elementsNamed(name, book).map((one) => wordsOfElement(one));
  const [title] = said('dc:title');
  const author = said('dc:creator').filter((name) => name !== '');
  const [lang] = said('dc:language');
  const [date] = said('dc:date');
  const [standfirst] = said('dc:description');
  return {
    ...(title ? { title } : {}),
    ...(author.length > 0 ? { author } : {}),
    ...(lang ? { lang } : {}),
    ...(date ? { date: date.slice(0, 10) } : {}),
    ...(standfirst ? { standfirst } : {}),
  };
};
