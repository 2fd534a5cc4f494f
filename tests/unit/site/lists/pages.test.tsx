import { describe, expect, it } from '@jest/globals';
import { aPublication, aRow, aSetting, html, textOf } from '@support/pages/reader';
import { GonePage, NotFoundPage } from '@/site/frame/notice-page';
import { PageFrame } from '@/site/frame/page-frame';
import { AuthorPage } from '@/site/lists/author-page';
import { HomePage } from '@/site/lists/home-page';
import { settingOf } from '@/site/setting';
import type { HomeView } from '@/reading/views/views-finding';

const list = { rows: [aRow()], page: 1, totalPages: 3, total: 45 };
const assets = {
  styles: '/assets/site.1.css',
  opening: 'opening()',
  icon: '/assets/icon.1.svg',
  preload: {
    en: '/assets/latin.woff2',
    ru: '/assets/cyrillic.woff2',
    be: '/assets/cyrillic.woff2',
  },
};

describe('the frame of a page', () => {
  const frame = (language: 'en' | 'ru') =>
    html(
      <PageFrame setting={aSetting(language)} assets={assets}>
        <p>text</p>
      </PageFrame>,
    );

  it('is in the language of the page and leads to the others', () => {
    expect(frame('ru')).toMatch(/^<html lang="ru" dir="ltr">/);
    expect(frame('ru')).toContain('<a href="/" lang="en" hrefLang="en">English</a>');
    expect(frame('en')).toContain('<a href="/ru" lang="ru" hrefLang="ru">Русский</a>');
  });

  it('asks for one font, in the script of the language, and has one script, ours', () => {
    const markup = frame('ru');
    expect(markup.match(/rel="preload"/g)).toHaveLength(1);
    expect(markup).toContain('href="/assets/cyrillic.woff2"');
    expect(markup.match(/<script(?! type="speculationrules").*?<\/script>/g)).toEqual([
      '<script data-ibidem="">opening()</script>',
    ]);
  });

  it('begins with a way past the masthead', () => {
    expect(frame('en')).toMatch(/<body[^>]*><a class="skip" href="#main">/);
  });
});

describe('the front page', () => {
  it('leads with one text and lists the others one level below', () => {
    const view: HomeView = {
      lead: aRow({ title: 'The lead' }),
      sections: [
        {
          subject: { kind: 'latest' },
          layout: 'rows',
          rows: [aRow({ title: 'Another', href: '/x' })],
        },
      ],
    };
    const markup = html(<HomePage view={view} setting={aSetting()} />);
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).toContain(
      '<h2 class="lead-title"><a href="/articles/the-river">The lead</a></h2>',
    );
    expect(markup).toContain('<h3><a href="/x">Another</a>');
    expect(markup).toContain('hrefLang="be" href="https://quarterly.example/be"');
  });

  it('says so when nothing is published', () => {
    expect(textOf(html(<HomePage view={{ sections: [] }} setting={aSetting('be')} />))).toContain(
      'Тут пакуль нічога не апублікавана.',
    );
  });
});

describe('lists', () => {
  it('mark what was retracted and what is in another language, and lead on', () => {
    const rows = [aRow({ retracted: true, language: 'ru' })];
    const view = { slug: 'v', name: 'V', affiliations: [], links: [], articles: { ...list, rows } };
    const markup = html(<AuthorPage view={view} setting={aSetting()} />);
    expect(markup).toContain('<strong class="label-alarm">Retracted</strong>');
    expect(markup).toContain('<article class="teaser" lang="ru">');
    expect(markup).toContain('<a href="/authors/v?page=2" rel="next">Older</a>');
    expect(textOf(markup)).toContain('45 articles');
  });

  it('say when an author worked where', () => {
    const affiliations = [
      { organisation: 'Institute', position: 'Fellow', from: '2019-02' },
      { organisation: 'School', from: '2010', to: '2018' },
    ];
    const view = { slug: 'v', name: 'V', affiliations, links: [], articles: list };
    const text = textOf(html(<AuthorPage view={view} setting={aSetting()} />));
    expect(text).toContain('Fellow, Institute, since 2019');
    expect(text).toContain('School, 2010–2018');
  });
});

describe('lines of lists', () => {
  const shown = (markup: string) => markup.replaceAll('\u00a0', '~');
  const row = aRow({
    language: 'be',
    title: 'Рака, у якой',
    standfirst: 'Думка — што тыя, хто жыве на рацэ',
  });

  it('break by the rules of the language of each text', () => {
    const view: HomeView = {
      lead: row,
      sections: [
        { subject: { kind: 'chosen' }, layout: 'rows', rows: [row] },
        { subject: { kind: 'latest' }, layout: 'columns', rows: [row] },
      ],
    };
    const markup = shown(html(<HomePage view={view} setting={aSetting()} />));
    expect(markup.match(/>Рака, у~якой</g)).toHaveLength(3);
    expect(markup.match(/Думка~— што тыя, хто жыве на~рацэ/g)).toHaveLength(2);
  });

  it('keep the name of a licence in one piece', () => {
    const setting = settingOf('ru', aPublication({ licence: 'CC BY 4.0', tagline: 'О грузах' }));
    const markup = shown(
      html(
        <PageFrame setting={setting} assets={assets}>
          <p>text</p>
        </PageFrame>,
      ),
    );
    expect(markup).toContain('на условиях CC~BY~4.0.');
    expect(markup).toContain('<p>О~грузах</p>');
  });
});

describe('addresses without a page', () => {
  it('say their status to people, and to search engines that they are not to be kept', () => {
    const noindex = '<meta name="robots" content="noindex"/>';
    const missing = html(<NotFoundPage setting={aSetting()} />);
    expect(missing).toContain('<span>404</span>');
    expect(missing).toContain(noindex);
    const gone = html(<GonePage view={{ kind: 'removed' }} setting={aSetting()} />);
    expect(gone).toContain('<span>410</span>');
    expect(gone).toContain(noindex);
  });

  it('explain why a text is gone', () => {
    const view = {
      kind: 'withdrawn' as const,
      explanation: 'The data were not ours.',
      at: '2025-07-01T10:00:00.000Z',
    };
    const text = textOf(html(<GonePage view={view} setting={aSetting()} />));
    expect(text).toContain('withdrawn on July 1, 2025');
    expect(text).toContain('The data were not ours.');
  });
});
