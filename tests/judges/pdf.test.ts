import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import sharp from 'sharp';
import type { FrozenDocument } from '@/document/document';
import { pdf } from '@/interchange/formats/pdf';
import { closeTypst } from '@/interchange/writers/pdf/typst';
import { languages } from '@/platform/language';
import { frozenDocuments } from '@support/documents/documents';
import { aLongArticle, claimWord, noteWord } from '@support/pages/long-article';

/** What qpdf and Poppler, which know nothing of Typst or of us, say of our PDF files. */
const folder = mkdtempSync(path.join(tmpdir(), 'ibidem-pdf-'));
afterAll(() => {
  closeTypst();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (program: string, ...args: string[]): string => {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error)
    throw new Error(`${program} is missing: install qpdf and poppler-utils`, { cause: error });
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${stdout}${stderr}`);
  return stdout;
};

const fileOf = async (name: string, document: FrozenDocument): Promise<string> => {
  const written = await pdf.write?.(document, {
    address: 'https://example.org/articles/a',
    origin: 'https://example.org',
    publication: 'A publication',
    published: '2025-06-10',
    edition: 1,
    topics: [{ slug: 'economy', label: 'Economy' }],
    pictures: () => picture,
  });
  if (!written?.ok) throw new Error(JSON.stringify(written?.error));
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, written.value);
  return file;
};

const picture = sharp({ create: { width: 900, height: 500, channels: 3, background: '#8c2d1b' } })
  .png()
  .toBuffer();

describe.each(languages)('a long article in %s', (language) => {
  const article = aLongArticle({ language, notes: 24 });
  let file = '';
  beforeAll(async () => {
    file = await fileOf(language, article);
  });

  it('is a sound PDF, says qpdf', () => {
    expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('has each note on the page of its mark, says pdftotext', () => {
    const pages = ask('pdftotext', file, '-').split('\f');
    for (let at = 0; at < 24; at += 1) {
      const page = pages.find((text) => text.includes(claimWord(at)));
      expect(page).toContain(noteWord(at));
    }
  });

  it('names its title, authors, topics, day and language, and says that it is PDF/UA-1', () => {
    const about = ask('pdfinfo', file);
    expect(about).toMatch(new RegExp(`^Title: +${article.metadata.title}$`, 'm'));
    expect(about).toMatch(/^Author: +Anna Ivanova, Янка Лукашэвіч$/m);
    expect(about).toMatch(/^Keywords: +Economy$/m);
    expect(about).toMatch(/^CreationDate: .*Jun 10 .*2025/m);
    expect(about).toMatch(/^Tagged: +yes$/m);
    expect(about).toMatch(/^Page size: .*\(A4\)$/m);
    expect(ask('pdfinfo', '-meta', file)).toMatch(/pdfuaid:part>1</);
    const catalog = objectsOf(file).find((object) => object['/Type'] === '/Catalog');
    expect(catalog).toMatchObject({
      '/Lang': `u:${language}`,
      '/MarkInfo': { '/Marked': true },
    });
  });

  it('embeds every font with its characters', () => {
    const [, , ...fonts] = ask('pdffonts', file).trim().split('\n');
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/SourceSerif4-\S+ .* yes yes yes +\d+ +0$/);
  });

  it('is tagged: headings, notes, lists, a table with its head, a figure with its words', () => {
    const tree = ask('pdfinfo', '-struct-text', file);
    const count = (tag: string) => tree.match(new RegExp(`^ *${tag}(?:$|[ :])`, 'gm'))?.length ?? 0;
    expect(count('Note')).toBe(24);
    const headings = article.body.filter(({ type }) => type === 'heading').length;
    expect([count('H1'), count('H2')]).toEqual([1, headings + 2]);
    expect([count('Table'), count('TH'), count('TD'), count('Figure')]).toEqual([1, 2, 6, 1]);
    expect(count('L')).toBeGreaterThanOrEqual(3);
    const alts = objectsOf(file).flatMap((object) => object['/Alt'] ?? []);
    expect(alts).toContain(`u:${article.metadata.subtitle}`);
  });
});

/** The dictionaries in a file; texts begin with `u:`. */
const objectsOf = (file: string): Record<string, unknown>[] => {
  const { qpdf } = JSON.parse(ask('qpdf', '--json', '--json-key=qpdf', file)) as QpdfJson;
  return Object.values(qpdf[1]).flatMap(({ value }) => (value ? [value] : []));
};

type QpdfJson = { qpdf: [unknown, Record<string, { value?: Record<string, unknown> }>] };

it('any document is a sound PDF, says qpdf', async () => {
  const documents = fc.sample(frozenDocuments({ published: true }), { numRuns: 12 });
  for (const [at, document] of documents.entries()) {
    expect(ask('qpdf', '--check', await fileOf(`any-${at}`, document))).toContain('No syntax');
  }
});
