import type { FrozenDocument } from '@/document/document';
import { zipped, type ZipEntry } from '../../archive/zip';
import type { WriteContext } from '../../format';
import { printModelOf } from '../print-model/print-model';
import { embeddedPictures } from '../../pictures/embedded-pictures';
import { contentTypes, writeFooter, writeHeader, writeSettings } from './headers-and-footers';
import { writeNumbering } from '../../readers/docx/numbering';
import { DocxParts, Relations } from './parts';
import { packageParts } from '../../readers/docx/properties';
import { docxStyles } from './styles';
import { writeDocxDocument } from './write-document';
import { writeFootnotes } from './write-footnotes';

/**
 * A Word file made part by part (ECMA-376, transitional), with real footnotes, styles by their usual names, and marks
 * around cited words by which a later import knows them again.
 */
export const writeDocx = async (
  document: FrozenDocument,
  context: WriteContext,
): Promise<Uint8Array> => {
  const print = printModelOf(document, context);
  const pictures = await embeddedPictures(document, context.pictures, wordPictures);
  const parts = new DocxParts(print, pictures);
  const noteRelations = new Relations();
  const headersAndFooters = {
    header: parts.relations.part('header1.xml', 'header'),
    footer: parts.relations.part('footer1.xml', 'footer'),
  };
  for (const name of ['styles', 'settings', 'numbering', 'footnotes']) {
    parts.relations.part(`${name}.xml`, name);
  }
  const body = writeDocxDocument(parts, headersAndFooters);
  const footnotes = writeFootnotes(print, noteRelations);
  return zipped([
    { name: '[Content_Types].xml', content: contentTypes },
    ...packageParts(document, context, print),
    { name: 'word/document.xml', content: body },
    { name: 'word/_rels/document.xml.rels', content: parts.relations.toXml() },
    { name: 'word/footnotes.xml', content: footnotes },
    { name: 'word/_rels/footnotes.xml.rels', content: noteRelations.toXml() },
    { name: 'word/styles.xml', content: docxStyles(print.words.locale) },
    { name: 'word/settings.xml', content: writeSettings(print) },
    { name: 'word/numbering.xml', content: writeNumbering(parts.lists) },
    { name: 'word/header1.xml', content: writeHeader(print) },
    { name: 'word/footer1.xml', content: writeFooter(context) },
    ...[...pictures.values()].map(({ name, bytes }): ZipEntry => ({
      name: `word/media/${name}`,
      content: bytes,
      stored: true,
    })),
  ]);
};

/** What every version of Word shows. */
const wordPictures = ['image/jpeg', 'image/png', 'image/gif'];
