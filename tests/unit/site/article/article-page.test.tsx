import { describe, expect, it } from '@jest/globals';
import { aDocument, aSetting, aView, html, textOf, words } from '@support/pages/reader';
import { ArticleMetadata } from '@/site/article/article-metadata';
import { ArticlePage } from '@/site/article/article-page';
import type { ArticleView } from '@/reading/views/views';

const page = (view: ArticleView) =>
  html(<ArticlePage view={view} setting={aSetting(view.document.metadata.language)} />);

const original = {
  publisher: 'The Basin Review',
  url: 'https://basin.example/a',
  date: '2024-05-01',
};

describe('the head of an article', () => {
  it('says kind, topic, names as printed, day in the publication’s time zone, edition, length, sources', () => {
    const text = textOf(page(aView()));
    expect(text).toMatch(
      /^AnalysisRivers.*The river that was promised boats.*Irena Volk.*The Institute/,
    );
    expect(text).toContain('June 13, 2025'); // 22:30 in UTC is the next day in Minsk
    expect(text).toContain('Edition 1');
    expect(text).toContain('1-minute read');
    expect(text).toContain('1 source');
  });

  it('says where the text first appeared, and takes that day as its own', () => {
    const markup = page(aView({ document: aDocument({ metadata: { original } }) }));
    expect(markup).toContain(
      'First published by <a href="https://basin.example/a">The Basin Review</a>, May\u00a01, 2024',
    );
    expect(markup).toContain('<time dateTime="2024-05-01">May 1, 2024</time>');
  });

  it('says that all pages are archived only when all are', () => {
    const snapshot = { sha256: 'ab', takenAt: '2025-06-11T08:00:00.000Z' };
    const archived = { references: { work: { verdict: 'alive' as const, snapshot } } };
    expect(textOf(page(aView({ liveMetadata: archived })))).toContain('1 source, all archived');
    expect(textOf(page(aView()))).not.toContain('all archived');
  });

  it('names translators apart from authors, in the language of the text', () => {
    const bylines = [
      { name: 'Ирена Волк', slug: 'irena-volk', role: 'author' as const },
      { name: 'Павел Лис', slug: 'lis', role: 'translator' as const },
    ];
    const document = aDocument({ metadata: { language: 'ru', bylines } });
    expect(textOf(page(aView({ document })))).toContain('Перевод: Павел Лис');
  });

  it('offers translations and lists what there is to contents', () => {
    const heading = (level: 2 | 3, anchor: string) =>
      ({ type: 'heading', level, anchor, children: [words(anchor)] }) as const;
    const body = [heading(2, 'one'), heading(2, 'two'), heading(3, 'inner'), heading(2, 'three')];
    const translations = [{ language: 'ru' as const, title: 'Река', href: '/ru/articles/reka' }];
    const markup = page(
      aView({ document: aDocument({ body, notes: [] }), liveMetadata: { translations } }),
    );
    expect(markup).toContain(
      '<a href="/ru/articles/reka" lang="ru" hrefLang="ru" title="Река">Русский</a>',
    );
    expect([...markup.matchAll(/<li><a href="#(\w+)">/g)].map(([, anchor]) => anchor)).toEqual([
      'one',
      'two',
      'three',
    ]);
  });
});

describe('notices', () => {
  it('stand before everything else', () => {
    const notices = [{ kind: 'retraction' as const, text: 'The data were wrong.' }];
    const markup = page(aView({ liveMetadata: { notices } }));
    expect(markup).toMatch(
      /^<article[^>]*><aside class="notice notice-retraction" aria-label="Retracted">/,
    );
    expect(textOf(markup)).toContain('do not rely on it');
  });

  it('warn of legacy texts whose citations were waived, and of a review that is still due', () => {
    const notes = [{ number: 1, citations: ['k1'], cites: [], waived: 'An old text' }];
    const document = aDocument({ notes, metadata: { kind: 'legacy' } });
    const text = textOf(page(aView({ document, liveMetadata: { reviewDue: true } })));
    expect(text).toContain('have not been verified');
    expect(text).toContain('ahead of its review');
  });
});

describe('what was said of a text', () => {
  const at = '2025-07-01T10:00:00.000Z';
  const retracted = aView({
    liveMetadata: {
      state: 'retracted',
      number: 2,
      notices: [{ kind: 'retraction', text: 'The data were wrong.', at }],
      editions: [
        { number: 2, kind: 'update', state: 'retracted', publishedAt: at },
        {
          number: 1,
          kind: 'first',
          state: 'superseded',
          publishedAt: at,
          notice: { kind: 'withdrawal', text: 'Not ours.', at },
        },
      ],
    },
  });

  it('stays in the history of its editions', () => {
    const text = textOf(page(retracted));
    expect(text).toContain('First published');
    expect(text).toContain('Withdrawn July 1, 2025: Not ours.');
  });

  it('goes along with its title wherever that is cited', () => {
    const title = 'Retracted: The river that was promised boats';
    expect(textOf(page(retracted))).toContain(`Volk, Irena. “${title}.” The Quarterly`);
    const markup = html(<ArticleMetadata view={retracted} setting={aSetting()} />);
    expect(markup).toContain(`<title>${title} · The Quarterly</title>`);
    expect(markup).toContain(`<meta name="citation_title" content="${title}"/>`);
    const data =
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(markup)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({
      creativeWorkStatus: 'Retracted',
      correction: [{ '@type': 'CorrectionComment', text: 'The data were wrong.' }],
    });
  });
});

describe('what machines read', () => {
  const metadata = (view: ArticleView) =>
    html(<ArticleMetadata view={view} setting={aSetting()} />);

  it('names the first place of publication as canonical', () => {
    const markup = metadata(aView({ document: aDocument({ metadata: { original } }) }));
    expect(markup).toContain('<link rel="canonical" href="https://basin.example/a"/>');
    expect(markup).toContain('<meta name="citation_publication_date" content="2024/05/01"/>');
  });

  it('gives reference managers a page of a site, and a report with its institution', () => {
    expect(metadata(aView())).toContain('<meta name="z:itemType" content="webpage"/>');
    expect(metadata(aView())).not.toMatch(/technical_report|DC\.type/);
    const markup = metadata(aView({ document: aDocument({ metadata: { kind: 'report' } }) }));
    expect(markup).toContain(
      '<meta name="citation_title" content="The river that was promised boats"/>',
    );
    expect(markup).toContain('<meta name="citation_author" content="Irena Volk"/>');
    expect(markup).toContain(
      'name="citation_technical_report_institution" content="The Quarterly"',
    );
  });

  it('gives reference managers the subtitle with the title', () => {
    const subtitle = 'A lock, and a promise';
    expect(metadata(aView({ document: aDocument({ metadata: { subtitle } }) }))).toContain(
      'name="citation_title" content="The river that was promised boats: A lock, and a promise"',
    );
  });

  it('cannot be ended by a title', () => {
    const title = '</script><script>alert(1)</script>';
    const markup = metadata(aView({ document: aDocument({ metadata: { title } }) }));
    const data =
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(markup)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({
      headline: title,
      citation: [{ '@type': 'Report' }],
    });
  });
});
