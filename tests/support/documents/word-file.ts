import { zipped } from '@/interchange/archive/zip';

/** A paragraph of a manuscript: `note` is a footnote behind its `marked` words. */
export type WordParagraph = {
  style?: 'Title' | 'Heading1';
  text: string;
  note?: { after: string; text: string };
};

type WordFile = {
  paragraphs: readonly WordParagraph[];
  /** A PNG in a paragraph of its own at the end. */
  picture?: { bytes: Uint8Array; alt?: string };
};

/** A Word file with footnotes as Word writes it, part by part. */
export const aWordFile = ({ paragraphs, picture }: WordFile): Promise<Uint8Array> => {
  const notes = paragraphs.flatMap(({ note }) => (note ? [note.text] : []));
  let number = 0;
  const body = paragraphs.map((one) => {
    if (!one.note) return paragraph(run(one.text), one.style);
    number += 1;
    const end = one.text.indexOf(one.note.after) + one.note.after.length;
    const before = run(one.text.slice(0, end));
    return paragraph(before + reference(number) + run(one.text.slice(end)), one.style);
  });
  return zipped([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: relations([['rId1', 'officeDocument', 'word/document.xml']]) },
    {
      name: 'word/document.xml',
      content: `${head}<w:document ${spaces}><w:body>${body.join('')}${
        picture ? paragraph(drawing(picture.alt ?? '')) : ''
      }</w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations([
        ['rId1', 'footnotes', 'footnotes.xml'],
        ['rId2', 'image', 'media/image1.png'],
      ]),
    },
    {
      name: 'word/footnotes.xml',
      content: `${head}<w:footnotes ${spaces}>${notes
        .map((text, at) => `<w:footnote w:id="${at + 1}">${paragraph(run(text))}</w:footnote>`)
        .join('')}</w:footnotes>`,
    },
    ...(picture ? [{ name: 'word/media/image1.png', content: picture.bytes }] : []),
  ]);
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org';
const spaces = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`;

const contentTypes = `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`;

const relations = (all: readonly (readonly [string, string, string])[]): string =>
  `${head}<Relationships xmlns="${office}/package/2006/relationships">${all
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

const reference = (id: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

const paragraph = (content: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`;

const drawing = (alt: string): string =>
  `<w:r><w:drawing><wp:inline xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"><wp:extent cx="952500" cy="952500"/><wp:docPr id="1" name="Picture 1" descr="${escaped(alt)}"/><a:graphic xmlns:a="${office}/drawingml/2006/main"><a:graphicData uri="${office}/drawingml/2006/picture"><pic:pic xmlns:pic="${office}/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
