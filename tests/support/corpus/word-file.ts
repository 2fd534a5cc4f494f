import { zipped } from '@/interchange/archive/zip';
import type { Sample, SampleRun } from './samples';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

export const esc = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A run as Word writes it, with its revision ids. */
export const run = (text: string, format = ''): string =>
  `<w:r w:rsidR="00A77427"><w:rPr>${format}<w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${esc(text)}</w:t></w:r>`;

export const paragraph = (inside: string, style = ''): string =>
  `<w:p w:rsidR="00A77427">${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;

type Parts = {
  body: string;
  /** Contents of footnotes, in order; their ids begin with 2, as Word's do. */
  notes?: readonly string[];
  links?: readonly string[];
  pictures?: readonly Buffer[];
  comments?: string;
  more?: Readonly<Record<string, string | Buffer>>;
};

/** A `.docx` with the parts that Word writes. */
export const wordFile = ({
  body,
  notes = [],
  links = [],
  pictures = [],
  comments,
  more = {},
}: Parts): Promise<Uint8Array> => {
  const related: [id: string, type: string, target: string, mode?: string][] = [
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ['rId3', 'footnotes', 'footnotes.xml'],
    ...(comments === undefined
      ? []
      : [['rId4', 'comments', 'comments.xml'] as [string, string, string]]),
    ...links.map((url, at): [string, string, string, string] => [
      `rIdL${at}`,
      'hyperlink',
      url,
      'External',
    ]),
    ...pictures.map((_, at): [string, string, string] => [
      `rIdP${at}`,
      'image',
      `media/image${at + 1}.png`,
    ]),
  ];
  const relations = (rows: typeof related) =>
    `${declaration}<Relationships xmlns="${packages}/relationships">${rows
      .map(
        ([id, type, target, mode]) =>
          `<Relationship Id="${id}" Type="${office}/${type}" Target="${esc(target)}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
      )
      .join('')}</Relationships>`;
  const footnotes = notes.map(
    (note, at) =>
      `<w:footnote w:id="${at + 2}">${paragraph(`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${note}`, 'FootnoteText')}</w:footnote>`,
  );
  const files: Record<string, string | Buffer> = {
    '[Content_Types].xml': contentTypes(comments !== undefined),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(related),
    'word/_rels/footnotes.xml.rels': relations(related.filter(([, type]) => type === 'hyperlink')),
    'word/styles.xml': `${declaration}<w:styles ${namespaces}>${styles.map(([id, name, level]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`}</w:pPr></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': numbering,
    'word/footnotes.xml': `${declaration}<w:footnotes ${namespaces}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${footnotes.join('')}</w:footnotes>`,
    ...(comments === undefined
      ? {}
      : {
          'word/comments.xml': `${declaration}<w:comments ${namespaces}>${comments}</w:comments>`,
        }),
    ...Object.fromEntries(pictures.map((bytes, at) => [`word/media/image${at + 1}.png`, bytes])),
    ...more,
  };
  return zipped(Object.entries(files).map(([name, content]) => ({ name, content })));
};

export const noteMark = (at: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${at + 2}"/></w:r>`;

/** A field with its code, as Word keeps one that a reference manager wrote; the code is split as Word splits long ones. */
export const field = (code: string, shown: string): string => {
  const half = Math.floor(code.length / 2);
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const codes = [code.slice(0, half), code.slice(half)].map(
    (part) => `<w:r><w:instrText xml:space="preserve">${esc(part)}</w:instrText></w:r>`,
  );
  return `${sign('begin')}${codes.join('')}${sign('separate')}${run(shown)}${sign('end')}`;
};

export const hyperlink = (at: number, text: string): string =>
  `<w:hyperlink r:id="rIdL${at}" w:history="1">${run(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;

export const drawing = (at: number, alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="685800"/><wp:docPr id="${at + 1}" name="Picture ${at + 1}" descr="${esc(alt)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="image.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdP${at}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A sample as Word saves it. */
export const asWord = ({ title, blocks }: Sample): Promise<Uint8Array> => {
  const notes: string[] = [];
  const links: string[] = [];
  const pictures: Buffer[] = [];
  const written = (one: SampleRun): string => {
    if (one.kind === 'text')
      return run(
        one.text,
        one.style === 'bold' ? '<w:b/>' : one.style === 'italic' ? '<w:i/>' : '',
      );
    if (one.kind === 'link') return hyperlink(links.push(one.url) - 1, one.text);
    const url = one.url === undefined ? '' : ` ${one.url}`;
    return noteMark(notes.push(run(` ${one.text}${url}`)) - 1);
  };
  const body = blocks.map((block): string => {
    switch (block.kind) {
      case 'heading':
        return paragraph(run(block.text), `Heading${block.level}`);
      case 'paragraph':
        return paragraph(block.runs.map(written).join(''));
      case 'list':
        return block.items
          .map(
            (item) =>
              `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${block.ordered ? 2 : 1}"/></w:numPr></w:pPr>${run(item)}</w:p>`,
          )
          .join('');
      case 'table':
        return `<w:tbl><w:tblPr><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr><w:tblGrid>${block.rows[0]?.map(() => '<w:gridCol w:w="3000"/>').join('')}</w:tblGrid>${block.rows
          .map(
            (row, at) =>
              `<w:tr>${at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row.map((cell) => `<w:tc><w:tcPr/>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`,
          )
          .join('')}</w:tbl>`;
      case 'picture':
        return paragraph(drawing(pictures.push(block.png) - 1, block.alt));
    }
  });
  return wordFile({ body: paragraph(run(title), 'Title') + body.join(''), notes, links, pictures });
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const styles: readonly (readonly [string, string, number?])[] = [
  ['Normal', 'Normal'],
  ['Title', 'Title'],
  ['Heading1', 'heading 1', 0],
  ['Heading2', 'heading 2', 1],
  ['Caption', 'caption'],
  ['Quote', 'Quote'],
  ['ListParagraph', 'List Paragraph'],
  ['FootnoteText', 'footnote text'],
];

const numbering = `${declaration}<w:numbering ${namespaces}>${['bullet', 'decimal']
  .map(
    (format, at) =>
      `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${format === 'bullet' ? '•' : '%1.'}"/></w:lvl></w:abstractNum>`,
  )
  .join(
    '',
  )}${[0, 1].map((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join('')}</w:numbering>`;

const contentTypes = (hasComments: boolean): string => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const parts = [
    'document.main',
    'styles',
    'numbering',
    'footnotes',
    ...(hasComments ? ['comments'] : []),
  ];
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts
    .map(
      (part) =>
        `<Override PartName="/word/${part.replace('.main', '')}.xml" ContentType="${word}.${part}+xml"/>`,
    )
    .join('')}</Types>`;
};
