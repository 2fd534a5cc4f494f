import { describe, expect, it } from '@jest/globals';

import { readPageMetadata } from '@/link-checks/page-contents/page-metadata';
import { dateSaid } from '@/link-checks/page-contents/metadata/date-said';
import { nameSaid, namesSaid } from '@/link-checks/page-contents/metadata/name-said';
import { plain } from '@/link-checks/page-contents/metadata/plain';
import { readHtml } from '@/link-checks/page-contents/read-html';

const address = 'https://example.org/2025/grain';

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const og = (property: string, content: string) =>
  `<meta property="${property}" content="${content}">`;
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const work = (head: string, at = address) =>
  readPageMetadata(readHtml(`<html lang="en"><head>${head}</head><body>Words</body></html>`), at);

describe('a page says which work it is', () => {
  it('by Highwire tags, as journals do', () => {
    expect(
      work(
        [
          meta('citation_title', 'Bread and borders'),
          meta('citation_author', 'Ivanova, Anna'),
          meta('citation_author', 'Peter van der Berg'),
          meta('citation_journal_title', 'Journal of Grain'),
          meta('citation_publication_date', '2025/06/10'),
          meta('citation_volume', '12'),
          meta('citation_issue', '3'),
          meta('citation_firstpage', '10'),
          meta('citation_lastpage', '31'),
          meta('citation_doi', 'doi:10.1234/JG.12.3'),
          meta('citation_issn', '1234-567X'),
        ].join(''),
      ),
    ).toEqual({
      type: 'article-journal',
      title: 'Bread and borders',
      author: [
        { family: 'Ivanova', given: 'Anna' },
        { family: 'van der Berg', given: 'Peter' },
      ],
      'container-title': 'Journal of Grain',
      issued: '2025-06-10',
      volume: '12',
      issue: '3',
      page: '10–31',
      DOI: '10.1234/jg.12.3',
      ISSN: '1234-567X',
      language: 'en',
      URL: address,
    });
  });

  it.each([
    ['citation_technical_report_institution', 'report'],
    ['citation_dissertation_institution', 'thesis'],
    ['citation_conference_title', 'paper-conference'],
    ['citation_inbook_title', 'chapter'],
    ['citation_isbn', 'book'],
  ])('%s makes it a %s', (name, type) => {
    expect(work(meta('citation_title', 'T') + meta(name, '9783161484100')).type).toBe(type);
  });

  it('by Dublin Core, as libraries and ministries do', () => {
    expect(
      work(
        [
          meta('DC.title', 'Отчёт о хлебе'),
          meta('DC.creator', 'Министерство сельского хозяйства'),
          meta('DCTERMS.issued', '2024-11'),
          meta('DC.type', 'http://purl.org/dc/dcmitype/Dataset'),
          meta('DC.identifier', 'https://doi.org/10.5555/khleb'),
          meta('DC.language', 'ru'),
        ].join(''),
      ),
    ).toMatchObject({
      type: 'dataset',
      title: 'Отчёт о хлебе',
      author: [{ literal: 'Министерство сельского хозяйства' }],
      issued: '2024-11',
      DOI: '10.5555/khleb',
      language: 'ru',
    });
  });

  it('by JSON-LD, through a graph and its references', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#org', name: 'The Daily Grain' },
        { '@type': 'WebPage', '@id': '#page', name: 'A page' },
        {
          '@type': ['NewsArticle', 'Article'],
          headline: 'Wheat &amp; rye <em>rise</em>',
          datePublished: '2025-03-04T10:00:00+03:00',
          author: [
            { '@type': 'Person', name: 'Jane A. Doe' },
            { '@type': 'Person', name: 'Staff of The Daily Grain' },
            { '@id': '#org' },
          ],
          publisher: { '@id': '#org' },
          inLanguage: 'en-GB',
        },
      ],
    };
    expect(work(ld(graph))).toEqual({
      type: 'article-newspaper',
      title: 'Wheat & rye rise',
      issued: '2025-03-04',
      author: [
        { family: 'Doe', given: 'Jane A.' },
        { literal: 'Staff of The Daily Grain' },
        { literal: 'The Daily Grain' },
      ],
      publisher: 'The Daily Grain',
      language: 'en-GB',
      URL: address,
    });
  });

  it.each([
    ['ScholarlyArticle', 'article-journal'],
    ['Report', 'report'],
    ['Book', 'book'],
    ['Dataset', 'dataset'],
    ['BlogPosting', 'post-weblog'],
    ['https://schema.org/Article', 'webpage'],
  ])('schema.org %s is a %s', (type, csl) => {
    expect(work(ld({ '@type': type, name: 'It' })).type).toBe(csl);
  });

  it('by the parts of a journal in JSON-LD', () => {
    const article = {
      '@type': 'ScholarlyArticle',
      name: 'On rye',
      isPartOf: [
        { '@type': 'PublicationIssue', issueNumber: 4 },
        { '@type': 'PublicationVolume', volumeNumber: 7 },
        { '@type': 'Periodical', name: 'Rye Review', issn: '1111-2222' },
      ].toReversed(),
      pageStart: 5,
      pageEnd: 9,
    };
    expect(work(ld(article))).toMatchObject({
      'container-title': 'Rye Review',
      volume: '7',
      issue: '4',
      page: '5–9',
      ISSN: '1111-2222',
    });
  });

  it('by Open Graph, and by its title alone', () => {
    expect(
      work(
        `<title>Хлеб дорожает — Новая газета хлеба</title>` +
          og('og:title', 'Хлеб дорожает — Новая газета хлеба') +
          og('og:site_name', 'Новая газета хлеба') +
          og('article:published_time', '2025-01-02T03:04:05Z') +
          og('og:locale', 'ru_RU') +
          meta('author', 'Мария Петрова и Анна Ковалёва'),
      ),
    ).toEqual({
      type: 'webpage',
      title: 'Хлеб дорожает',
      'container-title': 'Новая газета хлеба',
      issued: '2025-01-02',
      language: 'ru-RU',
      author: [
        { given: 'Мария', family: 'Петрова' },
        { given: 'Анна', family: 'Ковалёва' },
      ],
      URL: address,
    });
    expect(work('<title>Just a title - really</title>')).toEqual({
      type: 'webpage',
      title: 'Just a title - really',
      language: 'en',
      URL: address,
    });
    expect(work('')).toEqual({ type: 'webpage', language: 'en', URL: address });
  });

  it('believes the more trusted vocabulary, field by field', () => {
    const head =
      `<title>D</title>` +
      og('og:title', 'C') +
      ld({ '@type': 'Article', headline: 'B', datePublished: '2020' }) +
      meta('dc.title', 'A') +
      meta('citation_doi', '10.1/x');
    expect(work(head)).toMatchObject({ title: 'A', issued: '2020' });
    expect(work(head + meta('citation_title', 'First'))).toMatchObject({ title: 'First' });
  });
});

describe('what pages say is data', () => {
  it('leaves broken JSON-LD aside and reads the rest', () => {
    expect(work(ld('{"@type":"Article", oops') + '<title>Still here</title>').title).toBe(
      'Still here',
    );
    expect(work(ld('[[[[[[[[[[{"@type":"Article","name":"Too deep"}]]]]]]]]]]')).title).toBe(
      undefined,
    );
    expect(work(ld({ '@type': 'Article', headline: { x: 1 }, author: [null, 3, {}] })).author).toBe(
      undefined,
    );
  });

  it('bounds sizes and takes control characters out', () => {
    const long = work(meta('citation_title', 'word '.repeat(2000)));
    expect([...(long.title ?? '')].length).toBeLessThanOrEqual(500);
    const many = work(
      ld({ '@type': 'Report', name: 'R', author: Array.from({ length: 5000 }, () => 'Ann Lee') }),
    );
    expect(many.author).toHaveLength(100);
    expect(plain('a\u0000b\u202Ec\u200bd\n e')).toBe('a bcd e');
    expect(plain('<script>alert(1)</script>&lt;b&gt;')).toBe('alert(1)<b>');
    const nested = `${'{"@graph":['.repeat(5000)}1${']}'.repeat(5000)}`;
    expect(work(ld(nested)).type).toBe('webpage');
  });

  it('takes a canonical address only of the same site', () => {
    const canonical = (href: string, at?: string) =>
      work(`<link rel="canonical" href="${href}">`, at).URL;
    expect(canonical('/clean', 'https://www.example.org/clean?x=1')).toBe(
      'https://www.example.org/clean',
    );
    expect(canonical('https://example.org/clean', 'https://www.example.org/a')).toBe(
      'https://example.org/clean',
    );
    for (const hostile of [
      'https://other.example/',
      'javascript:alert(1)',
      'https://example.org/',
      'https://u:p@example.org/x',
    ]) {
      expect(canonical(hostile)).toBe(address);
    }
  });
});

describe('dates', () => {
  it.each([
    ['2025/06/10', '2025-06-10'],
    ['2025-6-1', '2025-06-01'],
    ['20250610', '2025-06-10'],
    ['2025-06-10T23:59:59.000Z', '2025-06-10'],
    ['2025-13-10', '2025'],
    ['2025-02-31', '2025-02'],
    ['2025', '2025'],
    ['10 June 2025', '2025-06-10'],
    ['June 10, 2025', '2025-06-10'],
    ['12 марта 2024 г.', '2024-03-12'],
    ['12 сакавіка 2024', '2024-03-12'],
    ['10.06.2025', '2025-06-10'],
    ['10.06.2025, 12:30', '2025-06-10'],
    ['06/10/2025', '2025'],
    ['Spring 2019', '2019'],
    ['yesterday', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s is %s', (said, date) => expect(dateSaid(said)).toBe(date));
});

describe('names', () => {
  it.each([
    ['Smith, John', { family: 'Smith', given: 'John' }],
    ['John Q. Smith', { family: 'Smith', given: 'John Q.' }],
    ['By John Smith', { family: 'Smith', given: 'John' }],
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['Анна Ивановна Петрова', { family: 'Петрова', given: 'Анна Ивановна' }],
    ['Петрова Анна Ивановна', { family: 'Петрова', given: 'Анна Ивановна' }],
    ['Іван Мележ', { family: 'Мележ', given: 'Іван' }],
    ['Мележ, Іван', { family: 'Мележ', given: 'Іван' }],
    ['European Council', { literal: 'European Council' }],
    ['Ministry of Finance, Latvia', { literal: 'Ministry of Finance, Latvia' }],
    ['Институт хлеба', { literal: 'Институт хлеба' }],
    ['BBC News', { literal: 'BBC News' }],
    ['admin', { literal: 'admin' }],
    ['https://facebook.com/someone', undefined],
    ['', undefined],
  ])('%s', (said, name) => expect(nameSaid(said)).toEqual(name));

  it('reads several in one string', () => {
    expect(namesSaid('Alice Smith, Bob Jones and Carol King')).toHaveLength(3);
    expect(namesSaid('Smith, Alice; Jones, Bob')).toEqual([
      { family: 'Smith', given: 'Alice' },
      { family: 'Jones', given: 'Bob' },
    ]);
    expect(namesSaid('Smith, Alice')).toEqual([{ family: 'Smith', given: 'Alice' }]);
    expect(namesSaid('Bank of England and Wales')).toHaveLength(1);
  });
});
