import { afterAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Manuscript } from '@/document/document';
import { plainText } from '@/document/plain-text';
import { marksOf, textOfInlines } from '@/document/walk';
import type { Imported } from '@/interchange/readers/manuscript/imported';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import { damagedManuscripts } from '@support/documents/damaged-manuscripts';
import { fixture, realManuscript } from '@support/documents/manuscripts';

afterAll(closePandoc);

const read = async (bytes: Uint8Array, filename: string): Promise<Imported> => {
  let keys = 0;
  const result = await readManuscript(bytes, { filename, newKey: () => `K${(keys += 1)}` });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const wordsOfCitations = (manuscript: Manuscript) =>
  marksOf(manuscript.body).map((mark) => textOfInlines(mark.children));

const headings = ({ body }: Manuscript) =>
  body.flatMap((block) =>
    block.type === 'heading' ? [`h${block.level} ${textOfInlines(block.children)}`] : [],
  );

const countOf = (imported: Imported, rule: string) =>
  imported.findings.filter((finding) => finding.rule === rule).length;

describe('a damaged manuscript', () => {
  it('in English is healed', async () => {
    const imported = await read(fixture('ferries-en.md'), 'ferries-en.md');
    const { manuscript } = imported;
    expect(manuscript.metadata).toMatchObject({
      title: 'Slow Boats, Fast Money, and the Grain of the Northern Rivers',
      language: 'en',
      bylines: [{ name: 'Marta Velinska', affiliation: 'Fellow, Institute for Inland Waterways' }],
      original: {
        publisher: 'The Northern Ledger',
        url: 'https://ledger.example.org',
        date: '2023-02-14',
      },
    });
    expect(headings(manuscript)).toEqual([
      'h2 A harbour nobody planned',
      'h2 The rules of the river – and who writes them',
    ]);
    const text = plainText(manuscript.body);
    expect(text).toContain('post-Imperial towns');
    expect(text).toContain('this was also helped by');
    expect(text).toContain('which due to its unusual wording');
    expect(text).toContain('transport mail');
    expect(text).toContain('$2.4 million in 2014 to $9.1 million');
    expect(text).toContain('“7/9+2” arrangement');
    expect(text).not.toMatch(/\]\(#\)|\\|Marta Velinska/);
    expect(wordsOfCitations(manuscript)).toEqual([
      'turning point',
      'at the last minute',
      'reported',
      '7/9+2',
      'still cite',
    ]);
    expect(imported.findings.every((finding) => finding.place?.line !== undefined)).toBe(true);
  });

  it('in Russian is healed', async () => {
    const { manuscript } = await read(fixture('peat-ru.md'), 'peat-ru.md');
    expect(manuscript.metadata).toMatchObject({
      language: 'ru',
      original: { date: '2024-03-12', url: 'https://vestnik.example.org' },
      bylines: [
        { name: 'Ирина Самойлова', affiliation: 'Научный сотрудник, Лаборатория малых дорог' },
      ],
    });
    expect(wordsOfCitations(manuscript)).toEqual(['объявила', 'без запаса', 'сообщила', 'следят']);
    expect(headings(manuscript)).toHaveLength(2);
    const text = plainText(manuscript.body);
    expect(text).toContain('северо-восточный участок, где насыпь пришлось пересыпать');
    expect(text).toContain('из-за своей давности');
  });

  it('in Belarusian is healed', async () => {
    const { manuscript } = await read(fixture('linen-be.md'), 'linen-be.md');
    expect(manuscript.metadata).toMatchObject({
      language: 'be',
      original: { date: '2022-11-05', url: 'https://len.example.org' },
      bylines: [{ name: 'Алесь Вярбіцкі', affiliation: 'Дацэнт, Кафедра гісторыі рамёстваў' }],
    });
    expect(wordsOfCitations(manuscript)).toEqual(['паведаміў', 'сціплым', 'пішуць']);
    const text = plainText(manuscript.body);
    expect(text).toContain('з пасляваенных гадоў');
    expect(text).toContain('паўночна-заходні корпус');
    expect(text).toContain('Гэтаму таксама паспрыяла');
  });

  it('loses no word, whatever the damage', async () => {
    await fc.assert(
      fc.asyncProperty(damagedManuscripts(), async (file) => {
        const imported = await read(new TextEncoder().encode(file), 'any.md');
        const kept = everything(imported);
        for (const word of file.match(/[\p{L}\p{N}]+/gu) ?? []) expect(kept).toContain(word);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('footnotes and front matter', () => {
  it('become citations, proposed sources and fields', async () => {
    const { manuscript, findings } = await read(fixture('footnotes.md'), 'footnotes.md');
    expect(manuscript.metadata).toMatchObject({
      title: 'Salt, roads and one bridge',
      topics: ['roads'],
      bylines: [{ name: 'Petra Holm', affiliation: 'Centre for Old Roads' }],
      original: { date: '2021-06-10' },
    });
    expect(wordsOfCitations(manuscript)).toEqual([
      'The bridge carried salt until 1931',
      'the ledger',
      'shows',
      'The first load went north',
    ]);
    expect(manuscript.citations.map(({ cites, text }) => [cites.length, text])).toEqual([
      [0, 'Anna Berg, Salt and Silence (Lund: Norrsken, 1988), 44.'],
      [1, undefined],
      [1, 'See also https://doi.org/10.5555/road.1932 on the tolls of other bridges.'],
      [1, undefined],
    ]);
    expect(manuscript.references.map(({ URL, DOI }) => URL ?? DOI)).toEqual([
      'https://archive.example.org/ledger/1932',
      '10.5555/road.1932',
      'https://archive.example.org/ledger/1933',
    ]);
    expect(findings.map((finding) => finding.rule)).toEqual(Array(3).fill('note-placed'));
  });
});

describe('plain text', () => {
  it('has links and headings, and no other signs', async () => {
    const { manuscript } = await read(fixture('notice.txt'), 'notice.txt');
    expect(manuscript.metadata).toMatchObject({
      title: 'A letter about wells',
      original: { url: 'https://letters.example.org', date: '2020-03-03' },
    });
    expect(headings(manuscript)).toEqual(['h2 What was found']);
    expect(plainText(manuscript.body)).toContain('* two metres * lower');
    expect(wordsOfCitations(manuscript)).toEqual(['https://wells.example.org/table', 'has warned']);
  });
});

describe('the real manuscript', () => {
  const bytes = realManuscript();
  if (!bytes) console.warn('The real manuscript is not on this machine: its test is skipped.');
  (bytes ? it : it.skip)('is healed as the publication needs it', async () => {
    const imported = await read(bytes ?? new Uint8Array(), 'analysis.md');
    const { metadata, body, citations } = imported.manuscript;
    const file = new TextDecoder().decode(bytes);
    const lines = file.split('\n').filter((line) => line.trim() !== '');
    const text = plainText(body);
    expect(metadata.title).toBe(lines[2]);
    expect(metadata.bylines).toEqual([
      { name: lines[3], role: 'author', slug: '', affiliation: lines.at(-1) },
    ]);
    expect(metadata).toMatchObject({
      language: 'en',
      original: { date: '2025-06-10', publisher: 'Caliber.az', url: 'https://caliber.az' },
    });
    expect(text).not.toContain(lines[3]);
    expect(headings(imported.manuscript)).toHaveLength(3);
    const lost = [...file.matchAll(/\[([^\]]+)\]\(#\)/g)].map((match) => match[1]);
    expect(lost).toHaveLength(11);
    expect(wordsOfCitations(imported.manuscript)).toEqual(lost);
    expect(citations.map((citation) => citation.cites)).toEqual(Array(11).fill([]));
    expect(text).not.toMatch(/\]\(#\)|\\\$/);
    for (const words of [
      'post-Soviet markets',
      'This was also helped by',
      'which due to its geographic location',
    ]) {
      expect(text).toContain(words);
    }
    expect(countOf(imported, 'link-lost')).toBe(11);
    expect(countOf(imported, 'word-joined') + countOf(imported, 'sentence-joined')).toBe(3);
    expect(countOf(imported, 'heading-read')).toBe(3);
    const kept = everything(imported);
    for (const word of file.match(/[\p{L}\p{N}]+/gu) ?? []) expect(kept).toContain(word);
    expect(imported.findings.every((finding) => finding.place?.line !== undefined)).toBe(true);
  });
});

/** All that an import kept, as one string; the numbers of lists are in the blocks only. */
const everything = ({ manuscript, findings }: Imported): string =>
  [
    JSON.stringify(manuscript.metadata),
    plainText(manuscript.body),
    JSON.stringify(manuscript.body),
    ...manuscript.citations.map((citation) => citation.text ?? ''),
    ...manuscript.references.map((item) => JSON.stringify(item)),
    ...findings.map((finding) => `${finding.message} ${JSON.stringify(finding.params)}`),
  ].join(' ');
