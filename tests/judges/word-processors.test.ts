import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { formatNotes } from '@/citations/rules/format-note';
import { wordsOfRuns } from '@/citations/rules/runs';
import { plainText } from '@/document/plain-text';
import { exportedFiles, inFolder, type ExportedFile } from '@support/documents/exported-files';
import { judgeProgram } from '@support/pages/judge-program';

/** What LibreOffice has read, as flat XML, by the file's name. */
const openedByLibreOffice = async (
  files: readonly ExportedFile[],
  extension: string,
): Promise<Map<string, string>> => {
  const { folder, paths } = await inFolder(files, extension);
  const { code, text } = await judgeProgram('soffice', {
    args: [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', 'fodt', '--outdir', folder],
      ...paths,
    ],
    install: 'libreoffice-writer-nogui (Debian) or LibreOffice',
  });
  if (code !== 0) throw new Error(text);
  const read = files.map(async ({ name }) => {
    return [name, await readFile(path.join(folder, `${name}.fodt`), 'utf8')] as const;
  });
  const all = new Map(await Promise.all(read));
  await rm(folder, { recursive: true });
  return all;
};

/** A cross-reference to a note that stands elsewhere; those of Word, LibreOffice keeps as a field with its number. */
const furtherMark =
  /<text:note-ref [^>]*text:ref-name="ftn\d+"[^>]*>.*?<\/text:note-ref>|<field:fieldmark-start [^>]*>(?:<field:param[^>]*"NOTEREF _RefNote\d+[^>]*>)(?:(?!<field:fieldmark-end).)*<field:fieldmark-end\/>/gs;

const unescaped = (xml: string): string =>
  xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string) =>
      ' '.repeat(Number(count || 1)),
    )
    .replace(/<text:(?:tab|line-break)\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof signs) => signs[name]);
const signs = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
const words = (text: string): string => text.replace(/\s+/gu, '');

describe.each(['docx', 'odt'])('LibreOffice opens %s', (format) => {
  let files: readonly ExportedFile[] = [];
  let opened: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    files = await exportedFiles(format, { generated: 12 });
    opened = await openedByLibreOffice(files, format);
  });

  it('with every footnote in its place, its number and its words', () => {
    for (const { name, document } of files) {
      const xml = opened.get(name) ?? '';
      const notes = [
        ...xml.matchAll(
          /<text:note [^>]*>.*?<text:note-citation[^>]*>(\d+)<.*?<text:note-body>(.*?)<\/text:note-body>/gsu,
        ),
      ];
      const said = notes.map(([, number, body = '']) => `${number} ${words(unescaped(body))}`);
      const expected = formatNotes(document, document.metadata.language);
      expect({ name, said }).toEqual({
        name,
        said: expected.map(({ number, runs }) => `${number} ${words(wordsOfRuns(runs))}`),
      });
      const shared = document.notes.reduce((sum, { citations }) => sum + citations.length - 1, 0);
      expect({ name, shared: [...xml.matchAll(furtherMark)].length }).toEqual({ name, shared });
      const text = words(
        unescaped(xml.replace(/<text:note .*?<\/text:note>/gs, '').replace(furtherMark, '')),
      );
      for (const line of plainText(document.body).split('\n')) {
        expect(text).toContain(words(line));
      }
    }
  });

  it('with headings, lists, tables, pictures and links', () => {
    for (const [name, xml] of opened) {
      if (!name.startsWith('everything')) continue;
      const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
      expect({
        name,
        headings:
          count(/<text:h [^>]*text:outline-level="1"/g) >= 1 &&
          count(/<text:h [^>]*text:outline-level="2"/g),
        items: count(/<text:list-item[ >]/g) >= 5,
        tables: count(/<table:table /g),
        headRows: count(/<table:table-header-rows>/g),
        pictures: count(/<draw:image/g),
        described: count(/<svg:desc>/g),
        isLinked: xml.includes('https://stat.example.org/levels?year=2024'),
        citations: count(/<text:bookmark-start [^>]*text:name="cite_/g),
      }).toEqual({
        ...{ name, headings: 1, items: true, tables: 1, headRows: 1, pictures: 3, described: 2 },
        ...{ isLinked: true, citations: 10 },
      });
    }
  });
});
