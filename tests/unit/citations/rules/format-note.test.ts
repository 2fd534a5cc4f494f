import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { CslItem } from '@/sources/rules/csl';
import { formatCite, formatNotes } from '@/citations/rules/format-note';
import { formatReference } from '@/citations/rules/format-reference';
import { wordsOfRuns } from '@/citations/rules/runs';
import type { Note } from '@/document/document';
import { languages } from '@/platform/language';
import { frozenDocuments } from '@support/documents/documents';

const article: CslItem = {
  id: 'ivanova-2024-grain',
  type: 'article-journal',
  title: 'Grain and roads: a study',
  author: [
    { given: 'Anna', family: 'Ivanova' },
    { given: 'Pyotr', family: 'Petrov' },
  ],
  'container-title': 'Journal of Granaries',
  volume: '12',
  issue: '3',
  issued: '2024-06',
  page: '17–42',
  DOI: '10.1000/182',
};
const book: CslItem = {
  id: 'petrov-2019-dorogi',
  type: 'book',
  title: 'Дороги',
  author: [{ given: 'Пётр', family: 'Петров' }],
  'publisher-place': 'Минск',
  publisher: 'Колос',
  issued: '2019',
  edition: '2',
};
const page: CslItem = {
  id: 'office-2025-tables',
  type: 'webpage',
  title: 'Tables for 2024',
  author: [{ literal: 'Statistical Office' }],
  issued: '2025-06-10',
  accessed: '2025-07-01',
  URL: 'https://www.example.org/tables/',
};

const note = (number: number, more: Partial<Note>): Note => ({
  number,
  citations: [`K${number}`],
  cites: [],
  ...more,
});

const notes = (language: (typeof languages)[number], ...all: Note[]) =>
  formatNotes({ notes: all, references: [article, book, page] }, language).map(({ kind, runs }) => [
    kind,
    wordsOfRuns(runs).replaceAll('\u00a0', ' '),
  ]);

describe('notes', () => {
  it('name a work in full first and in short form after', () => {
    expect(
      notes(
        'en',
        note(1, { cites: [{ reference: article.id, locatorLabel: 'page', locator: '18' }] }),
        note(2, { cites: [{ reference: article.id, locatorLabel: 'page', locator: '20–21' }] }),
      ),
    ).toEqual([
      [
        'works',
        'Anna Ivanova and Pyotr Petrov, “Grain and roads: a study,” Journal of Granaries 12, no. 3 (June 2024), p. 18, doi.org/10.1000/182.',
      ],
      ['works', 'Ivanova and Petrov, “Grain and roads,” pp. 20–21.'],
    ]);
  });

  it('speak the language of the article', () => {
    const cites = [
      { reference: book.id, locatorLabel: 'chapter', locator: '3' },
      { reference: page.id },
    ] as const;
    expect(notes('ru', note(1, { cites }))).toEqual([
      [
        'works',
        'Петров П. Дороги. 2-е изд. Минск : Колос, 2019. Гл. 3; Statistical Office. Tables for 2024. 2025. 10 июня. URL: example.org/tables (дата обращения: 01.07.2025).',
      ],
    ]);
    expect(notes('be', note(1, { cites }))[0]?.[1]).toContain('2-е выд. Минск : Колос, 2019');
    expect(notes('be', note(1, { cites }))[0]?.[1]).toContain('2025. 10 чэрвеня');
  });

  it('carry quotation, comment, waiver, and say when the source is missing', () => {
    expect(
      notes(
        'en',
        note(1, { cites: [{ reference: page.id }], quotation: 'It fell', text: 'See also below' }),
        note(2, { text: 'Conversation with the author.' }),
        note(3, { waived: 'printed before the archive' }),
        note(4, {}),
      ),
    ).toEqual([
      [
        'works',
        'Statistical Office, “Tables for 2024,” June 10, 2025, accessed July 1, 2025, example.org/tables: “It fell.” See also below.',
      ],
      ['comment', 'Conversation with the author.'],
      ['waived', 'Let stand without a source by the editors: printed before the archive.'],
      ['missing', 'The source is not found yet.'],
    ]);
  });

  it('link to the address, and the DOI where there is one', () => {
    expect(formatCite(page, 'en').find((run) => run.type === 'link')).toEqual({
      type: 'link',
      text: 'example.org/tables',
      url: 'https://www.example.org/tables/',
    });
    expect(formatCite(article, 'en').find((run) => run.type === 'link')).toMatchObject({
      url: 'https://doi.org/10.1000/182',
    });
  });

  it('never make a link of another scheme', () => {
    const bad = { ...page, URL: 'javascript:alert(1)' };
    expect(formatCite(bad, 'en').filter((run) => run.type === 'link')).toEqual([]);
  });

  it('say something for every note of any document, with no mark doubled', () => {
    fc.assert(
      fc.property(frozenDocuments(), fc.constantFrom(...languages), (document, language) => {
        for (const { runs } of formatNotes(document, language)) {
          expect(wordsOfRuns(runs)).not.toBe('');
          expect(runs.every((run) => run.text !== '')).toBe(true);
        }
      }),
    );
  });
});

const entry = (item: CslItem, language: (typeof languages)[number]) =>
  wordsOfRuns(formatReference(item, language)).replaceAll('\u00a0', ' ');

describe('references', () => {
  it('turn the first name about', () => {
    expect(entry(article, 'en')).toBe(
      'Ivanova, Anna, and Pyotr Petrov. “Grain and roads: a study.” Journal of Granaries 12, no. 3 (June 2024): 17–42. doi.org/10.1000/182',
    );
    expect(entry(book, 'ru')).toBe('Петров П. Дороги. 2-е изд. Минск : Колос, 2019.');
  });
});
