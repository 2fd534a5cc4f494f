import { err, ok } from '@/platform/result';
import { writeDocx } from '../docx/write-docx';
import type { Format } from '../format';
import { splitFrontMatter } from '../front-matter';
import { readDamagedMarkdown } from '../manuscript/damaged-text';
import { failed } from '../manuscript/imported';
import { convertBinary } from '../pandoc/pandoc';

/** Word's format, with footnotes and links. Read by way of Markdown, so that the same damage is healed. */
export const docx: Format = {
  name: 'docx',
  extensions: ['docx'],
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  label: 'Word',
  renderer: '1',
  write: async (document, context) => ok(await writeDocx(document, context)),
  read: async (bytes, context) => {
    const markdown = await convertBinary('docx', wordMarkdown, bytes);
    if (!markdown.ok) return err([failed(context.filename, markdown.error.message)]);
    const text = markdown.value.stdout;
    return readDamagedMarkdown(text, splitFrontMatter(text), context);
  },
};

/** Tables with lines around their cells: one without would look like prose and a rule to the repair. */
const wordMarkdown = 'markdown-smart-simple_tables-multiline_tables-header_attributes';
