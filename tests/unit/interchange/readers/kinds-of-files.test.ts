import { afterAll, describe, expect, it } from '@jest/globals';
import { plainText } from '@/document/plain-text';
import { zipped } from '@/interchange/archive/zip';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import { wordFile, paragraph, run } from '@support/corpus/word-file';

afterAll(closePandoc);

const read = async (filename: string, bytes: Uint8Array) => {
  let keys = 0;
  const result = await readManuscript(bytes, { filename, newKey: () => `K${(keys += 1)}` });
  return result.ok
    ? {
        text: plainText(result.value.manuscript.body),
        rules: result.value.findings.map(({ rule }) => rule),
        figures: result.value.pictures.length,
      }
    : { refused: result.error.map(({ rule, fix }) => [rule, fix !== undefined]) };
};

const compound = (name: string) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(500).fill(0),
    ...Buffer.from(name, 'utf16le'),
  ]);

const sentence = 'Паром Верхнего Камня перевёз за год двенадцать тысяч человек, большинство летом.';
const text = `Что несёт река\n\n${sentence}\n\n${sentence.replace('Паром', 'Катер')}\n`;

/** A text in an encoding of one byte a sign, which Node can read and not write. */
const inEncoding = (encoding: string, written: string): Uint8Array => {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from([...written].map((sign) => codes.get(sign) ?? 0x3f));
};

describe('a file that is not what its name says, or that nobody can read', () => {
  it('is named, with what to do', async () => {
    expect(await read('a.docx', compound('EncryptedPackage'))).toEqual({
      refused: [['file-protected', true]],
    });
    expect(await read('a.doc', compound('WordDocument'))).toEqual({
      refused: [['file-old-word', true]],
    });
    const odt = await zipped([
      { name: 'content.xml', content: 'x\u0001y' },
      { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' },
    ]);
    expect(await read('a.odt', odt)).toEqual({ refused: [['file-protected', true]] });
  });

  it('is read where it is Rich Text or a template of Word’s', async () => {
    const rich = String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}\pard The river\u8217's \b grain\b0  went north.{\footnote A note of the mill.}\par Second: \'cf\'e0\'f0\'ee\'ec.\par}`;
    for (const filename of ['a.rtf', 'a.doc']) {
      const { text: words, rules } = await read(filename, Buffer.from(rich, 'latin1'));
      expect(words).toMatch(/The river’s grain went north\.[^]*Паром/);
      expect(words).not.toMatch(/rtf1|fonttbl/);
      expect(rules).not.toContain('words-missing');
    }
    const body = paragraph(run('The ferry went on through the winter.'));
    expect(await read('a.dotx', await wordFile({ body }))).toMatchObject({
      text: 'The ferry went on through the winter.',
    });
  });
});

describe('a text in another encoding than UTF-8', () => {
  it.each([
    ['windows-1251', inEncoding('windows-1251', text)],
    ['koi8-r', inEncoding('koi8-r', text)],
    ['utf-16le', new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])],
    ['utf-16be', new Uint8Array([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()])],
  ])('is recognised as %s and read, with a notice', async (_, bytes) => {
    for (const filename of ['a.md', 'a.txt']) {
      const found = await read(filename, bytes);
      expect(found.text).toContain(sentence);
      expect(found.rules).toContain('encoding-recognised');
    }
  });

  it('is read in Latin letters with accents', async () => {
    const french = 'Le bac a porté des blés de la rivière jusqu’à l’été, où il a été fermé.';
    const found = await read('a.md', inEncoding('windows-1252', `Le bac\n\n${french}\n`));
    expect(found.text).toContain(french);
  });

  it('loses a zero byte, and nothing else', async () => {
    const found = await read('a.md', new TextEncoder().encode(`# River\n\nThe fer\0ry went on.\n`));
    expect(found).toMatchObject({ text: 'The ferry went on.' });
    expect(found.rules).toContain('zeros-removed');
  });
});
