import { zipped } from '@/interchange/archive/zip';
import { odfNamespaces } from '@/interchange/readers/odt/namespaces';
import { png } from './samples';
import { drawing, esc, field, noteMark, paragraph, run, wordFile } from './word-file';

/** A file whose words stand in all that word processors put around words, and every word that is in it, once. */
export type WrappedFile = { name: string; bytes: Uint8Array; words: string[]; pictures: number };

const languages = {
  en: { alphabet: 'bdfgklmnprstvz', vowels: 'aeiou', sentence: 'The ferry went on through winter' },
  ru: { alphabet: 'бвгдзклмнпрст', vowels: 'аеиоуя', sentence: 'Паром ходил и зимой по реке' },
  be: { alphabet: 'бвгдзклмнпрст', vowels: 'аеіоуыў', sentence: 'Паром хадзіў і ўзімку па рацэ' },
} as const;
type Language = keyof typeof languages;

/** Words that no other file has and nobody else would write. */
class Words {
  readonly all: string[] = [];
  constructor(
    private readonly language: Language,
    private readonly seed: number,
  ) {}

  next = (): string => {
    const { alphabet, vowels } = languages[this.language];
    let rest = this.seed * 1000 + this.all.length + 17;
    let word = '';
    for (let at = 0; at < 5; at += 1) {
      word += alphabet[rest % alphabet.length] ?? '';
      word += vowels[Math.floor(rest / alphabet.length) % vowels.length] ?? '';
      rest = Math.floor((rest * 31 + 7) / 3);
    }
    const whole = `${word}${this.all.length}`;
    this.all.push(whole);
    return whole;
  };

  sentence = (): string => `${languages[this.language].sentence} ${this.next()}`;
}

const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const v =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const wps = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const wpg = 'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"';

const box = (inside: string) =>
  `<wps:wsp ${wps}><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp>`;
const anchored = (uri: string, inside: string) =>
  `<w:drawing><wp:anchor><wp:docPr id="9" name="Box"/><a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const oldBox = (inside: string) =>
  `<w:pict ${v}><v:group><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></v:group></w:pict>`;

type InWord = (words: Words, note: (text: string) => string) => string;

/** What Word puts around words, each as a paragraph or more. */
const inWord: Record<string, InWord> = {
  'a sequence number': (w) =>
    paragraph(`${run(w.next())}<w:fldSimple w:instr=" SEQ Figure ">${run(w.next())}</w:fldSimple>`),
  'a reference field': (w) =>
    paragraph(
      `${run(`${w.next()} `)}<w:fldSimple w:instr=" REF _Ref1 \\h "><w:fldSimple w:instr="DOCPROPERTY X">${run(w.next())}</w:fldSimple></w:fldSimple>`,
    ),
  'a merge field in a complex field': (w) =>
    paragraph(`${run(w.next())}${field(' MERGEFIELD name ', w.next())}`),
  'inline custom XML': (w) =>
    paragraph(
      `${run(`${w.next()} `)}<w:customXml w:element="x"><w:customXmlPr/>${run(w.next())}</w:customXml>`,
    ),
  'custom XML around paragraphs': (w) =>
    `<w:customXml w:element="x">${paragraph(run(w.sentence()))}</w:customXml>`,
  'a direction': (w) =>
    paragraph(
      `<w:bdo w:val="ltr">${run(w.next())}</w:bdo><w:dir w:val="rtl">${run(` ${w.next()}`)}</w:dir>`,
    ),
  ruby: (w) =>
    paragraph(
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run(w.next())}</w:rt><w:rubyBase>${run(w.next())}</w:rubyBase></w:ruby></w:r>`,
    ),
  'a smart tag': (w) => paragraph(`<w:smartTag w:element="place">${run(w.next())}</w:smartTag>`),
  'a content control': (w) =>
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(`<w:sdt><w:sdtContent>${run(w.next())}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
  'a box with an alternative': (w) => {
    const inside = paragraph(run(w.sentence()));
    return paragraph(
      `${run(w.next())}<w:r><mc:AlternateContent ${mc}><mc:Choice Requires="wps">${anchored('wps', box(inside))}</mc:Choice><mc:Fallback>${oldBox(inside)}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
  },
  'boxes in a group': (w) =>
    paragraph(
      `<w:r>${anchored('wpg', `<wpg:wgp ${wpg}>${box(paragraph(run(w.sentence())))}<wpg:grpSp>${box(paragraph(run(w.sentence())))}</wpg:grpSp></wpg:wgp>`)}</w:r>${run(w.next())}`,
    ),
  'an old box': (w) => paragraph(`<w:r>${oldBox(paragraph(run(w.sentence())))}</w:r>`),
  'a link in a tracked insertion': (w) =>
    paragraph(
      `${run(`${w.next()} `)}<w:ins w:author="A" w:id="7"><w:hyperlink w:anchor="x">${run(w.next())}</w:hyperlink>${run(` ${w.next()}`)}</w:ins>`,
    ),
  'a field in a link': (w) =>
    paragraph(
      `<w:hyperlink w:anchor="x"><w:fldSimple w:instr="REF x">${run(w.next())}</w:fldSimple></w:hyperlink>`,
    ),
  'a list and a table in cells': (w) =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>${[1, 2]
      .map(
        () =>
          `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(w.next())}</w:p>`,
      )
      .join(
        '',
      )}</w:tc><w:tc><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph(run(w.next()))}</w:tc><w:tc>${paragraph(run(w.next()))}</w:tc></w:tr></w:tbl>${paragraph('')}</w:tc></w:tr></w:tbl>${paragraph(run(w.sentence()))}`,
  'a controlled row and cell': (w) =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:sdt><w:sdtContent><w:tr><w:tc>${paragraph(run(w.next()))}</w:tc><w:sdt><w:sdtContent><w:tc>${paragraph(run(w.next()))}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>${paragraph(run(w.sentence()))}`,
  'a picture in a cell': (w) =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph(drawing(0, w.next()))}</w:tc><w:tc>${paragraph(run(w.next()))}</w:tc></w:tr></w:tbl>${paragraph(run(w.sentence()))}`,
  'a note with a field': (w, note) =>
    paragraph(
      `${run(w.sentence())}${note(`${run(w.next())}<w:fldSimple w:instr="REF x">${run(` ${w.next()}`)}</w:fldSimple>`)}`,
    ),
};

const some = <T>(all: readonly T[], seed: number): T[] =>
  all.filter((_, at) => (seed * 7 + at * (1 + (seed % 5))) % 3 === 0 || at === seed % all.length);

/** A Word file with some of what is above; which, says the number. */
export const wrappedWord = async (at: number): Promise<WrappedFile> => {
  const language = (['en', 'ru', 'be'] as const)[at % 3] ?? 'en';
  const words = new Words(language, at);
  const notes: string[] = [];
  const note = (text: string): string => noteMark(notes.push(text) - 1);
  const parts = some(Object.entries(inWord), at);
  const body = parts.map(
    ([, write]) => `${write(words, note)}${paragraph(run(`${words.sentence()}.`))}`,
  );
  const pictures = [png(at)];
  return {
    name: `${at}-${language}.docx (${parts.map(([name]) => name).join(', ')})`,
    bytes: await wordFile({ body: body.join(''), notes, pictures }),
    words: words.all,
    pictures: parts.some(([name]) => name === 'a picture in a cell') ? 1 : 0,
  };
};

const p = (inside: string) => `<text:p text:style-name="Text_20_body">${inside}</text:p>`;
const cell = (inside: string) => `<table:table-cell>${inside}</table:table-cell>`;
const row = (...cells: string[]) =>
  `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
const table = (...rows: string[]) =>
  `<table:table><table:table-column table:number-columns-repeated="2"/>${rows.join('')}</table:table>`;
const items = (...all: string[]) =>
  `<text:list>${all.map((one) => `<text:list-item>${one}</text:list-item>`).join('')}</text:list>`;

/** What OpenDocument puts around words. */
const inOdt: Record<string, (w: Words) => string> = {
  fields: (w) =>
    p(
      `${w.next()} <text:sequence text:name="Figure">${w.next()}</text:sequence> <text:user-defined>${w.next()}</text:user-defined> <text:sequence-ref>${w.next()}</text:sequence-ref>`,
    ),
  'a field in a span': (w) =>
    p(
      `<text:span>${w.next()} <text:placeholder>${w.next()}</text:placeholder></text:span> <text:meta>${w.next()}</text:meta>`,
    ),
  ruby: (w) =>
    p(
      `<text:ruby><text:ruby-base>${w.next()}</text:ruby-base><text:ruby-text>${w.next()}</text:ruby-text></text:ruby>`,
    ),
  'a section in a section': (w) =>
    `<text:section><text:section>${p(w.sentence())}</text:section></text:section>`,
  'a numbered paragraph': (w) =>
    `<text:numbered-paragraph>${p(w.sentence())}</text:numbered-paragraph>`,
  'a table in a table': (w) =>
    table(
      row(p(w.next()), table(row(p(w.next()), p(w.next())), row(p(w.next()), p(w.next())))),
      row(p(w.next()), p(w.next())),
    ),
  'a list in a cell': (w) => table(row(p(w.next()), items(p(w.next()), p(w.next())))),
  'a heading of a list': (w) =>
    `<text:list><text:list-header>${p(w.next())}</text:list-header><text:list-item>${p(w.next())}</text:list-item></text:list>`,
  'a box': (w) =>
    p(
      `${w.next()} <draw:frame><draw:text-box>${p(w.sentence())}${p(w.sentence())}</draw:text-box></draw:frame>`,
    ),
  'shapes in a group': (w) =>
    p(
      `<draw:g><draw:custom-shape>${p(w.sentence())}</draw:custom-shape><draw:g><draw:rect>${p(w.sentence())}</draw:rect></draw:g></draw:g>${w.next()}`,
    ),
  'a shape on a page': (w) => `<draw:custom-shape>${p(w.sentence())}</draw:custom-shape>`,
  'an index of words': (w) =>
    `<text:alphabetical-index><text:index-body>${p(w.next())}</text:index-body></text:alphabetical-index>`,
  'a table of contents': (w) =>
    `<text:table-of-content><text:table-of-content-source/><text:index-body>${p(w.next())}</text:index-body></text:table-of-content>`,
  'a picture in a cell': (w) =>
    table(
      row(
        p(
          `<draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>${esc(w.next())}</svg:desc></draw:frame>`,
        ),
        p(w.next()),
      ),
    ),
  'a note with a field': (w) =>
    p(
      `${w.sentence()}<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(`${w.next()} <text:sequence>${w.next()}</text:sequence>`)}</text:note-body></text:note>`,
    ),
};

/** An OpenDocument text with some of what is above. */
export const wrappedOdt = async (at: number): Promise<WrappedFile> => {
  const language = (['en', 'ru', 'be'] as const)[at % 3] ?? 'en';
  const words = new Words(language, at);
  const parts = some(Object.entries(inOdt), at);
  const body = parts.map(([, write]) => `${write(words)}${p(`${words.sentence()}.`)}`).join('');
  const spaces = Object.entries(odfNamespaces)
    .map(([name, uri]) => `${name}="${uri}"`)
    .join(' ');
  return {
    name: `${at}-${language}.odt (${parts.map(([name]) => name).join(', ')})`,
    bytes: await zipped([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      {
        name: 'content.xml',
        content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      },
      {
        name: 'styles.xml',
        content: `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${spaces}><office:styles/><office:automatic-styles/><office:master-styles/></office:document-styles>`,
      },
      { name: 'Pictures/1.png', content: png(at) },
    ]),
    words: words.all,
    pictures: parts.some(([name]) => name === 'a picture in a cell') ? 1 : 0,
  };
};
