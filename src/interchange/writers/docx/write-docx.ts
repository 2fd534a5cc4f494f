import type { FrozenDocument } from '@/document/document';
import { zipped, type ZipEntry } from '../../archive/zip';
import type { WriteContext } from '../../format';
import { paperOf } from '../paper/paper';
import { embeddedPictures } from '../../pictures/embedded-pictures';
import {
  contentTypes,
  writeFooter,
  writeHeader,
  writeSettings,
} from '../../readers/docx/furniture';
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
  const paper = paperOf(document, context);
  const pictures = await embeddedPictures(document, context.pictures, wordPictures);
  const parts = new DocxParts(paper, pictures);
  const noteRelations = new Relations();
  const furniture = {
    header: parts.relations.part('header1.xml', 'header'),
    footer: parts.relations.part('footer1.xml', 'footer'),
  };
  for (const name of ['styles', 'settings', 'numbering', 'footnotes']) {
    parts.relations.part(`${name}.xml`, name);
  }
  const body = writeDocxDocument(parts, furniture);
  const footnotes = writeFootnotes(paper, noteRelations);
  return zipped([
    { name: '[Content_Types].xml', content: contentTypes },
    ...packageParts(document, context, paper),
    { name: 'word/document.xml', content: body },
    { name: 'word/_rels/document.xml.rels', content: parts.relations.toXml() },
    { name: 'word/footnotes.xml', content: footnotes },
    { name: 'word/_rels/footnotes.xml.rels', content: noteRelations.toXml() },
    { name: 'word/styles.xml', content: docxStyles(paper.words.locale) },
    { name: 'word/settings.xml', content: writeSettings(paper) },
    { name: 'word/numbering.xml', content: writeNumbering(parts.lists) },
    { name: 'word/header1.xml', content: writeHeader(paper) },
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
