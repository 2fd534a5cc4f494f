import { afterAll, describe, expect, it } from '@jest/globals';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readSample } from '@support/corpus/judge-sample';
import { drawing, paragraph, run, wordFile } from '@support/corpus/word-file';
import { drawn } from '@support/documents/rich-document';

afterAll(closePandoc);

const style = (type: string, id: string, name: string, inside = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  style('paragraph', 'Normal', 'Normal'),
  style('paragraph', 'Title', 'Title'),
  style('paragraph', 'Figure', 'Figure'),
  style('character', 'StrongEmphasis', 'Strong', '<w:rPr><w:b/></w:rPr>'),
  style('character', 'Louder', 'Louder', '<w:basedOn w:val="StrongEmphasis"/>'),
  style('character', 'Low', 'Low', '<w:rPr><w:vertAlign w:val="subscript"/></w:rPr>'),
].join('')}</w:styles>`;

const read = async (body: string, pictures: readonly Buffer[] = []) => {
  const more = { 'word/styles.xml': styles };
  const titled = paragraph(run('What the River Carries'), 'Title') + body;
  return readSample(await wordFile({ body: titled, pictures, more }), 'a.docx');
};

describe('a Word file that LibreOffice or a careful author wrote', () => {
  it('keeps what the styles of its words set: bold, italics, strikes, raised and lowered signs', async () => {
    const words = ['StrongEmphasis', 'Louder', 'Low'].map((id) =>
      run(`${id} `, `<w:rStyle w:val="${id}"/>`),
    );
    const plain = run('Quiet', '<w:rStyle w:val="StrongEmphasis"/><w:b w:val="false"/>');
    const { manuscript } = await read(paragraph(`${run('Here is ')}${words.join('')}${plain}`));
    expect(manuscript.body).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Here is ' },
          { type: 'text', text: 'StrongEmphasis Louder', marks: ['strong'] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'Low', marks: ['subscript'] },
          { type: 'text', text: ' Quiet' },
        ],
      },
    ]);
  });

  it('keeps both of two pictures in a row that have the style of captions', async () => {
    const png = Buffer.from(await drawn('image/png'));
    const figures = ['One', 'Two'].map((alt, at) => paragraph(drawing(at, alt), 'Figure'));
    const { manuscript } = await read(
      `${figures.join('')}${paragraph(run('Water levels'), 'Figure')}`,
      [png, png],
    );
    const found = manuscript.body.map((one) =>
      one.type === 'figure' ? [one.alt, JSON.stringify(one.caption ?? '')] : one,
    );
    expect(found).toMatchObject([
      ['One', '""'],
      ['Two', expect.stringContaining('Water levels')],
    ]);
  });
});
