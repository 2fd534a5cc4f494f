import type { FrozenDocument } from '@/document/document';
import { zipped, type ZipEntry } from '../../archive/zip';
import type { WriteContext } from '../../format';
import { element } from '../html/escape';
import { writeArticle } from '../html/write-article';
import { writerOf } from '../html/write-page';
import { printModelOf, type PrintModel } from '../print-model/print-model';
import { embeddedPictures, type EmbeddedPictures } from '../../pictures/embedded-pictures';
import { xml, xmlDeclaration } from '../../xml/xml';
import { asXhtml } from './as-xhtml';
import { epubStyle } from './style';
import { writeNavigation } from './write-navigation';
import { writePackage } from './write-package';

/**
 * A book of one text, after EPUB 3.3: the words of our HTML in the stricter syntax, notes that open in place where a
 * reading system can do that, and nothing that has to be fetched.
 */
export const writeEpub = async (
  document: FrozenDocument,
  context: WriteContext,
): Promise<Uint8Array> => {
  const print = printModelOf(document, context);
  const pictures = await embeddedPictures(document, context.pictures, coreTypes);
  const files: ZipEntry[] = [
    { name: 'EPUB/package.opf', content: writePackage(document, context, { print, pictures }) },
    { name: 'EPUB/nav.xhtml', content: writeNavigation(print) },
    { name: 'EPUB/text.xhtml', content: writeText(print, pictures) },
    { name: 'EPUB/style.css', content: epubStyle },
  ];
  return zipped([
    { name: 'mimetype', content: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', content: container },
    ...files,
    ...[...pictures.values()].map(({ name, bytes }): ZipEntry => ({
      name: `EPUB/${name}`,
      content: bytes,
      stored: true,
    })),
  ]);
};

/** https://www.w3.org/TR/epub-33/#sec-core-media-types, without drawings, which may hold scripts. */
const coreTypes = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];

const container =
  xmlDeclaration +
  xml(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    xml(
      'rootfiles',
      {},
      xml('rootfile', {
        'full-path': 'EPUB/package.opf',
        'media-type': 'application/oebps-package+xml',
      }),
    ),
  );

const writeText = (print: PrintModel, pictures: EmbeddedPictures): string => {
  const article = writeArticle(print, {
    ...writerOf(print),
    pictureAddress: ({ sha256 }) => pictures.get(sha256)?.name,
    markAttributes: { 'epub:type': 'noteref' },
    noteAttributes: {
      section: { 'epub:type': 'footnotes' },
      note: { 'epub:type': 'footnote' },
    },
  });
  return asXhtml(print.language, print.title, element('article', {}, article));
};
