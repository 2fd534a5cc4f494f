import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { zipped } from '@/interchange/archive/zip';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import { renamed, withFlag, withSize } from '@support/corpus/broken-zips';
import { drawing, noteMark, paragraph, run, wordFile } from '@support/corpus/word-file';

let visits = 0;
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((_, response) => {
    visits += 1;
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  closePandoc();
  await new Promise((resolve) => server.close(resolve));
});

const read = (bytes: Uint8Array, filename: string) => {
  let keys = 0;
  return readManuscript(bytes, { filename, newKey: () => `K${(keys += 1)}` });
};
const rulesOf = (result: Awaited<ReturnType<typeof read>>): string[] =>
  (result.ok ? result.value.findings : result.error).map(({ rule }) => rule);
const text = (words: string) => new TextEncoder().encode(words);
const words = paragraph(run('A plain paragraph with enough words to be one, and an end.'));
const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]>`;
const outside = `<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;

describe('a file that means harm is refused with one finding', () => {
  const zip = (name: string, content: string | Uint8Array) => zipped([{ name, content }]);
  const cases: [string, string, () => Promise<Uint8Array> | Uint8Array, string][] = [
    [
      'a zip bomb',
      'a.docx',
      () => zip('word/document.xml', Buffer.alloc(60 * 1024 ** 2, 0x20)),
      'archive-unsafe',
    ],
    [
      'a bomb that lies about its size',
      'a.docx',
      async () => withSize(await zip('word/document.xml', Buffer.alloc(9 * 1024 ** 2, 0x20)), 10),
      'file-unreadable',
    ],
    [
      'a path that leads out',
      'a.docx',
      async () => renamed(await zip('aa/aa/evil.xml', '<a/>'), 'aa/aa/evil.xml', '../../evil.xml'),
      'archive-unsafe',
    ],
    [
      'an absolute path',
      'a.odt',
      async () => renamed(await zip('aetc/evil.xml', '<a/>'), 'aetc/evil.xml', '/etc/evil.xml'),
      'archive-unsafe',
    ],
    [
      'two parts of one name',
      'a.docx',
      async () =>
        renamed(
          await zipped([
            { name: 'a.xml', content: '<a/>' },
            { name: 'b.xml', content: '<b/>' },
          ]),
          'b.xml',
          'a.xml',
        ),
      'archive-unsafe',
    ],
    [
      'an encrypted part',
      'a.epub',
      async () => withFlag(await zip('a.xml', '<a/>'), 1),
      'file-protected',
    ],
    [
      'entities in a Word file',
      'a.docx',
      () => zip('word/document.xml', `${laughs}<l>&b;</l>`),
      'archive-unsafe',
    ],
    [
      'entities in UTF-16',
      'a.docx',
      () => zip('word/document.xml', Buffer.from(`\uFEFF${outside}<l>&x;</l>`, 'utf16le')),
      'archive-unsafe',
    ],
    [
      'a file’s name in an OpenDocument file',
      'a.odt',
      () => zip('content.xml', `${outside}<l>&x;</l>`),
      'archive-unsafe',
    ],
    [
      'entities in a book',
      'a.epub',
      () => zip('EPUB/a.xhtml', `${outside}<html/>`),
      'archive-unsafe',
    ],
    ['entities in JATS', 'a.xml', () => text(`${laughs}<article>&b;</article>`), 'archive-unsafe'],
    [
      'tables in tables without end',
      'a.docx',
      () =>
        wordFile({
          body: `${'<w:tbl><w:tr><w:tc>'.repeat(4000)}${'</w:tc></w:tr></w:tbl>'.repeat(4000)}`,
        }),
      'archive-unsafe',
    ],
    [
      'elements of another alphabet without end',
      'a.xml',
      () => text(`<article>${'<ж>'.repeat(4000)}${'</ж>'.repeat(4000)}</article>`),
      'archive-unsafe',
    ],
    [
      'entities in a part by another name',
      'a.docx',
      () => zip('word/document.bin', `${laughs}<l>&b;</l>`),
      'archive-unsafe',
    ],
    [
      'a page nested without end',
      'a.html',
      () => text(`${'<div>'.repeat(20_000)}words`),
      'text-too-deep',
    ],
    [
      'quotes in quotes without end',
      'a.md',
      () => text(`${'>'.repeat(3000)} words`),
      'text-too-deep',
    ],
    [
      'a book without pages',
      'a.epub',
      () => zip('mimetype', 'application/epub+zip'),
      'file-unreadable',
    ],
    ['something else in a Word file', 'a.docx', () => zip('a.txt', 'words'), 'file-unreadable'],
    ['no ZIP', 'a.docx', () => text('words'), 'file-unreadable'],
    [
      'no PDF',
      'a.pdf',
      () => text('%PDF-1.7\n1 0 obj << /Length 99999999 >> stream'),
      'file-unreadable',
    ],
    ['XML that is no article', 'a.xml', () => text('<svg onload="x()"/>'), 'file-unreadable'],
  ];

  it.each(cases)('%s', async (_what, filename, make, rule) => {
    const result = await read(await make(), filename);
    expect(result.ok).toBe(false);
    expect(rulesOf(result)).toEqual([rule]);
  });
});

describe('a file that is damaged at any place', () => {
  it('is read, or refused with a finding', async () => {
    const whole = await wordFile({ body: words });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, change, cut) => {
          const damaged = cut ? whole.slice(0, at) : Uint8Array.from(whole);
          if (!cut) damaged[at] = (damaged[at] ?? 0) ^ change;
          const result = await read(damaged, 'damaged.docx');
          expect(result.ok || result.error.length > 0).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what a file brings beside its words', () => {
  it('is left out: programs, embedded files', async () => {
    const more = {
      'word/vbaProject.bin': Buffer.from('x'),
      'word/embeddings/a.bin': Buffer.from('x'),
    };
    const result = await read(await wordFile({ body: words, more }), 'macros.docm');
    expect(result.ok).toBe(true);
    expect(rulesOf(result)).toEqual(expect.arrayContaining(['macros-left-out', 'part-left-out']));
  });

  it('asks nothing of the network and reads no file', async () => {
    const picture = drawing(0, 'A well').replace('r:embed="rIdP0"', `r:link="rIdL0"`);
    const files: [string, Uint8Array][] = [
      ['a.docx', await wordFile({ body: words + paragraph(picture), links: [`${address}/a.png`] })],
      [
        'a.html',
        text(
          `<p>Words <img src="${address}/a.png"> <iframe src="${address}/b"></iframe><script src="${address}/c"></script><link rel=stylesheet href="${address}/d"><style>@import url(${address}/e)</style><object data="${address}/f"></object><img src="file:///etc/passwd"></p>`,
        ),
      ],
      ['a.md', text(`Words ![a](${address}/a.png) ![b](/etc/passwd)`)],
      [
        'a.tex',
        text(
          `\\documentclass{article}\\begin{document}Words \\includegraphics{${address}/a.png} \\input{/etc/passwd} \\immediate\\write18{touch /tmp/evil} \\def\\a{\\a\\a}\\end{document}`,
        ),
      ],
      [
        'a.xml',
        text(
          `<article><front/><body><p>Words</p><fig><graphic xlink:href="${address}/a.png"/></fig><xi:include href="${address}/b" xmlns:xi="http://www.w3.org/2001/XInclude"/></body></article>`,
        ),
      ],
    ];
    for (const [name, bytes] of files) {
      const result = await read(bytes, name);
      expect([name, result.ok]).toEqual([name, true]);
      expect(JSON.stringify(result)).not.toContain('root:');
    }
    expect(visits).toBe(0);
  });
});

describe('a file that is very large', () => {
  it('of 1,000 footnotes keeps each', async () => {
    const count = 1000;
    const notes = Array.from({ length: count }, (_, at) => run(` Note ${at}.`));
    const body = notes
      .map((_, at) => paragraph(run(`Sentence ${at}`) + noteMark(at) + run('.')))
      .join('');
    const result = await read(await wordFile({ body, notes }), 'notes.docx');
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(
      result.value.manuscript.citations.filter(({ text: said }) => said?.startsWith('Note ')),
    ).toHaveLength(count);
  });

  it('of a table with 4,000 cells keeps each', async () => {
    const row = (at: number) =>
      `<w:tr>${Array.from({ length: 20 }, (_, cell) => `<w:tc>${paragraph(run(`c${at}-${cell}`))}</w:tc>`).join('')}</w:tr>`;
    const body = `${words}<w:tbl>${Array.from({ length: 200 }, (_, at) => row(at)).join('')}</w:tbl>${words}`;
    const result = await read(await wordFile({ body }), 'table.docx');
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const table = result.value.manuscript.body.find(({ type }) => type === 'table');
    const rows = table?.type === 'table' ? [...table.head, ...table.rows] : [];
    expect(rows.flatMap(({ cells }) => cells)).toHaveLength(4000);
  });
});
