import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDocument, aSetting, aView, html, textOf } from '@support/pages/reader';
import { biblatex as bibtex } from '@/sources/bibliography/bibtex';
import { writeAll } from '@/sources/bibliography/contract';
import { cslJson } from '@/sources/bibliography/csl-json';
import { ris } from '@/sources/bibliography/ris';
import { writeMeta } from '@/interchange/writers/html/write-meta';
import { articleWork } from '@/interchange/writers/print-model/article-work';
import { contextOf } from '@/site/article/article-data';
import { ArticleMetadata } from '@/site/article/article-metadata';
import { ArticlePage } from '@/site/article/article-page';
import type { ArticleView } from '@/reading/views/views';

const setting = aSetting('en');

/** Every day that the page and the records of a text give for it, `YYYY-MM-DD`, by where it stands. */
const daysSaid = (view: ArticleView): Record<string, string | undefined> => {
  const page = html(<ArticlePage view={view} setting={setting} />);
  const head = html(<ArticleMetadata view={view} setting={setting} />);
  const context = contextOf(view, setting);
  const file = writeMeta(view.document, context).join('\n');
  const work = articleWork(view.document, context);
  const [csl] = JSON.parse(writeAll(cslJson, [work])) as [{ issued: { 'date-parts': number[][] } }];
  const [chicago = '', apa = '', mla = '', gost = ''] = [
    ...page.matchAll(/<p class="citation-text">(.*?)<\/p>/g),
  ].map(([, words]) => textOf(words ?? ''));
  return {
    head: /<p class="facts"><span><time dateTime="(.*?)"/.exec(page)?.[1],
    Chicago: dayOfWords(/Quarterly, (\w+ \d+, \d+)\./.exec(chicago)?.[1]),
    APA: dayOfWords(/\((\d{4}), (\w+ \d+)\)/.exec(apa)?.slice(1).reverse().join(', ')),
    MLA: dayOfWords(/Quarterly, (\d+ \S+ \d{4}),/.exec(mla)?.[1]),
    GOST: dayOfGost(/\/\/ The Quarterly\. (\d{4})\. (\d+) (\S+)\./.exec(gost)),
    BibTeX: /\bdate = \{(.*?)\}/.exec(writeAll(bibtex, [work]))?.[1],
    RIS: slashed(/^DA {2}- (\d{4}\/\d\d\/\d\d)/m.exec(writeAll(ris, [work]))?.[1]),
    CSL: csl.issued['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-'),
    Highwire: slashed(tag(head, 'citation_publication_date')),
    DC: tag(head, 'DC.date'),
    DCTERMS: tag(head, 'DCTERMS.issued'),
    'JSON-LD': /"datePublished":"(.*?)"/.exec(head)?.[1],
    'Highwire of the file': slashed(tag(file, 'citation_publication_date')),
    'DCTERMS of the file': tag(file, 'dcterms.issued'),
    'JSON-LD of the file': /"datePublished":"(.*?)"/.exec(file)?.[1],
  };
};

const tag = (markup: string, name: string) =>
  new RegExp(`name="${name}" content="(.*?)"`).exec(markup)?.[1];
const slashed = (day: string | undefined) => day?.replaceAll('/', '-');
const dayOfWords = (words: string | undefined) =>
  words && new Date(`${words} UTC`).toISOString().slice(0, 10);

const ofYear = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';
const dayOfGost = (found: RegExpExecArray | null) => {
  const [, year, day = '', month = ''] = found ?? [];
  const at = ofYear.split(' ').indexOf(month) + 1;
  return year && [year, String(at).padStart(2, '0'), day.padStart(2, '0')].join('-');
};

const instant = fc.date({
  min: new Date('2001-01-01T00:00:00Z'),
  max: new Date('2026-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const day = instant.map((date) => date.toISOString().slice(0, 10));
const texts = fc.record({
  original: fc.option(
    fc.record({
      publisher: fc.constantFrom('The Ledger', 'The Quarterly', undefined),
      url: fc.constantFrom('https://ledger.example/boats', undefined),
      date: fc.option(day, { nil: undefined }),
    }),
    { nil: undefined },
  ),
  instants: fc.tuple(instant, instant).map((both) => both.map((date) => date.toISOString()).sort()),
  number: fc.integer({ min: 1, max: 3 }),
});

const viewOf = ({ original, instants: [first, latest = ''], number }: Text): ArticleView =>
  aView({
    document: aDocument({ metadata: { original } }),
    liveMetadata: { number, firstPublishedAt: number === 1 ? latest : first, publishedAt: latest },
  });
type Text = typeof texts extends fc.Arbitrary<infer T> ? T : never;

describe('the day of a text', () => {
  it('is one, wherever it is said', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { head, ...others } = daysSaid(viewOf(text));
        expect(head).toMatch(/^\d{4}-\d\d-\d\d$/);
        for (const [place, said] of Object.entries(others)) {
          expect([place, said]).toEqual([place, head]);
        }
      }),
    );
  });

  it('is that of its first appearance, elsewhere or here, in the publication’s own time', () => {
    const liveMetadata = {
      number: 2,
      firstPublishedAt: '2025-06-12T22:30:00.000Z', // 13 June in Minsk
      publishedAt: '2025-09-01T08:00:00.000Z',
    };
    expect(daysSaid(aView({ liveMetadata })).APA).toBe('2025-06-13');
    const original = { publisher: 'The Ledger', date: '2019-02-01' };
    const document = aDocument({ metadata: { original } });
    expect(daysSaid(aView({ document, liveMetadata })).APA).toBe('2019-02-01');
  });

  it('comes with whoever published it then', () => {
    const publisherOf = (publisher: string) => {
      const view = aView({ document: aDocument({ metadata: { original: { publisher } } }) });
      return articleWork(view.document, contextOf(view, setting))['original-publisher'];
    };
    expect(publisherOf('The Ledger')).toBe('The Ledger');
    expect(publisherOf('The Quarterly')).toBeUndefined();
  });
});

describe('the pictures of a text in JSON-LD', () => {
  const imagesOf = (view: ArticleView) => {
    const [, data = ''] =
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(
        html(<ArticleMetadata view={view} setting={setting} />),
      ) ?? [];
    return (JSON.parse(data) as { image: string[] }).image;
  };
  const card = /^https:\/\/quarterly\.example\/articles\/boats\/card\.[0-9a-f]{16}\.png$/;

  it('are the one made of its title, and before it its own', () => {
    expect(imagesOf(aView())).toEqual([expect.stringMatching(card)]);
    const image = {
      sha256: 'ab',
      filename: 'boats.png',
      mimeType: 'image/png',
      width: 1600,
      height: 900,
    };
    const document = aDocument({ metadata: { hero: { image, alt: 'Boats' } } });
    const liveMetadata = { images: { ab: '/api/media/file/boats.png' } };
    expect(imagesOf(aView({ document, liveMetadata }))).toEqual([
      'https://quarterly.example/api/media/file/boats.png',
      expect.stringMatching(card),
    ]);
  });

  it('are none of a draft, whose title is for nobody yet', () => {
    expect(imagesOf(aView({ liveMetadata: { publishedAt: undefined } }))).toEqual([]);
  });
});
