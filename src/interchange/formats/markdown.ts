import { markersOf } from '@/document/markers';
import { writtenText, type ReadableFormat } from '../format';
import { splitFrontMatter } from '../front-matter';
import { readDamagedMarkdown } from '../readers/manuscript/damaged-text';
import { readExportedFront, writeExportedFront } from '../readers/markdown/exported-front';
import { readExportedMarkdown } from '../readers/markdown/read-exported';
import { writeBody } from '../writers/markdown/write-body';
import { writeNotes } from '../writers/markdown/write-notes';
import { wordsOfMarkdown } from '../readers/words/words-of-markdown';

/**
 * Markdown for people, with all that is needed to get the same document back in its front matter.
 * Note numbers are the page's; a shared note is one definition with several marks. We write it
 * ourselves, because Pandoc numbers notes anew; Pandoc reads it.
 */
export const markdown: ReadableFormat = {
  name: 'md',
  extensions: ['md', 'markdown'],
  mimeType: 'text/markdown; charset=utf-8; variant=pandoc',
  label: 'Markdown',
  place: 7,
  inBulk: true,
  renderer: '3',
  write: (document, context) => {
    const body = writeBody(document.body, {
      markers: markersOf(document.notes),
      language: document.metadata.language,
      pictureAddress: (filename) =>
        `${context.origin}/api/media/file/${encodeURIComponent(filename)}`,
    });
    const parts = [writeExportedFront(document, context), body, writeNotes(document)];
    return writtenText(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
  },
  bytes: 'text',
  read: async (bytes, context) => {
    const file = new TextDecoder().decode(bytes);
    const split = splitFrontMatter(file);
    const own = readExportedFront(split.data);
    return own
      ? readExportedMarkdown(split.text, own, context)
      : readDamagedMarkdown(file, split, context);
  },
  words: wordsOfMarkdown,
};
