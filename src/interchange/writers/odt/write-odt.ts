import type { FrozenDocument } from '@/document/document';
import { zipped, type ZipEntry } from '../../archive/zip';
import type { WriteContext } from '../../format';
import { printModelOf } from '../print-model/print-model';
import { embeddedPictures, type EmbeddedPictures } from '../../pictures/embedded-pictures';
import { xml, xmlDeclaration } from '../../xml/xml';
import { odtStyles } from '../../readers/odt/styles';
import { writeContent } from './write-content';
import { writeMeta } from './write-meta';

/** An OpenDocument text, with real footnotes and the same look and marks as the Word file. */
export const writeOdt = async (
  document: FrozenDocument,
  context: WriteContext,
): Promise<Uint8Array> => {
  const print = printModelOf(document, context);
  const pictures = await embeddedPictures(document, context.pictures, knownPictures);
  return zipped([
    { name: 'mimetype', content: mimeType, stored: true },
    { name: 'content.xml', content: writeContent({ print, pictures }) },
    { name: 'styles.xml', content: odtStyles(print, context.publication) },
    { name: 'meta.xml', content: writeMeta(document, context, print) },
    { name: 'META-INF/manifest.xml', content: writeManifest(pictures) },
    ...[...pictures.values()].map(({ name, bytes }): ZipEntry => ({
      name: `Pictures/${name}`,
      content: bytes,
      stored: true,
    })),
  ]);
};

const mimeType = 'application/vnd.oasis.opendocument.text';
const knownPictures = ['image/jpeg', 'image/png', 'image/gif'];

const writeManifest = (pictures: EmbeddedPictures): string => {
  const entry = (path: string, type: string) =>
    xml('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  return (
    xmlDeclaration +
    xml(
      'manifest:manifest',
      {
        'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
        'manifest:version': '1.3',
      },
      entry('/', mimeType),
      ...['content.xml', 'styles.xml', 'meta.xml'].map((name) => entry(name, 'text/xml')),
      ...[...pictures.values()].map((picture) =>
        entry(`Pictures/${picture.name}`, picture.mimeType),
      ),
    )
  );
};
