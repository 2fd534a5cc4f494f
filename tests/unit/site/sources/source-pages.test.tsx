import { describe, expect, it } from '@jest/globals';
import type { CslItem } from '@/sources/rules/csl';
import { DomainPage } from '@/site/sources/domain-page';
import { SourcePage } from '@/site/sources/source-page';
import { SourcesPage } from '@/site/sources/sources-page';
import type { LinkPeriod, ReferenceLiveMetadata, SourceView } from '@/reading/views/views';
import { languages } from '@/platform/language';
import { aRow, aSetting, aWork, html, textOf } from '@support/pages/reader';

const never = { periods: [], hasEarlier: false };
const citedBy = (rows: SourceView['citedBy']['rows']): SourceView['citedBy'] => ({
  rows,
  page: 1,
  total: rows.length,
  totalPages: 1,
});
const aSourceView = (changes: Partial<SourceView> = {}): SourceView => ({
  item: aWork(),
  liveMetadata: { verdict: 'alive' },
  history: never,
  citedBy: citedBy([]),
  ...changes,
});
const page = (view: Partial<SourceView>, language: 'en' | 'ru' | 'be' = 'en') =>
  html(<SourcePage view={aSourceView(view)} setting={aSetting(language)} />);
const text = (view: Partial<SourceView>, language?: 'en' | 'ru' | 'be') =>
  textOf(page(view, language));
const seen = (verdict: LinkPeriod['verdict'], from: string, to: string, more = {}) => ({
  verdict,
  from: `${from}T10:00:00.000Z`,
  to: `${to}T10:00:00.000Z`,
  checks: 3,
  ...more,
});
const copy = { sha256: 'ab'.repeat(32), takenAt: '2025-06-11T08:00:00.000Z' };

describe('the page of a source', () => {
  it('shows who rests on it, with which words, and leads to the place', () => {
    const citing = citedBy([{ ...aRow(), passages: [{ number: 4, words: 'forty vessels' }] }]);
    const liveMetadata = { verdict: 'failing' as const, checkedAt: '2025-07-01T08:00:00.000Z' };
    expect(page({ liveMetadata, citedBy: citing })).toContain(
      '<a href="/articles/the-river#ref:4">forty vessels</a>',
    );
    expect(text({ liveMetadata, citedBy: citing })).toContain('Cited by 1 article');
    expect(text({ liveMetadata })).toContain('Does not answer; checked July 1, 2025');
  });

  it('says all that is known, under the names that the kind of work has for it', () => {
    const item: CslItem = {
      ...aWork({
        type: 'legal_case',
        author: undefined,
        language: 'be',
        issued: '2024-05/2024-06',
      }),
      authority: 'Supreme Court',
      number: '12-34',
      translator: [{ given: 'Ales', family: 'Novik' }, { literal: 'A Committee' }],
    };
    expect(text({ item })).toContain('CourtSupreme Court');
    expect(text({ item })).toContain('TranslatorAles Novik, A Committee');
    expect(text({ item })).toContain('Date of the decisionMay 2024 – June 2024');
    expect(text({ item })).toContain('LanguageBelarusian');
    expect(text({ item }, 'ru')).toContain('СудSupreme Court');
    expect(text({ item }, 'be')).toContain('Нумар справы12-34');
  });

  it('has the copy with its hash, a link to it only where readers may see it', () => {
    const open = { ...copy, href: '/snapshots/abab' };
    expect(page({ liveMetadata: { verdict: 'alive', snapshot: open } })).toContain(
      '<a href="/snapshots/abab">Copy of June 11, 2025</a>',
    );
    const closed = page({ liveMetadata: { verdict: 'alive', snapshot: copy } });
    expect(closed).not.toContain('/snapshots/');
    expect(textOf(closed)).toContain('not open to readers');
    expect(textOf(closed)).toContain(`SHA-256 ${copy.sha256}`);
    expect(text({})).toContain('Archived copyNone yet');
  });

  it('tells of changes and of the time in which nobody looked', () => {
    const periods = [
      seen('dead', '2025-09-01', '2025-09-20'),
      seen('moved', '2025-08-01', '2025-08-01', { url: 'http://old.example/', checks: 1 }),
      seen('alive', '2025-01-03', '2025-02-02'),
    ];
    const said = text({ history: { periods, hasEarlier: true } });
    expect(said).toContain('September 1, 2025 – September 20, 2025Gone3 checks');
    expect(said).toContain('August 1, 2025Has moved at http://old.example/1 check');
    expect(said).toContain('February 2, 2025 – August 1, 2025Not looked at');
    expect(said.match(/Not looked at/g)).toHaveLength(1);
    expect(said).toContain('Earlier changes are not shown.');
    expect(text({})).not.toContain('over time');
  });

  it('does not link an address that is gone and has no copy', () => {
    expect(page({ liveMetadata: { verdict: 'dead' } })).not.toContain(
      'href="https://locks.example',
    );
  });

  it('of a printed work says nothing of pages', () => {
    expect(text({ item: aWork({ URL: undefined }) })).not.toContain('The cited page');
  });
});

describe('lists of sources', () => {
  const liveMetadata: ReferenceLiveMetadata = {
    href: '/sources/work',
    verdict: 'dead',
    snapshot: copy,
  };
  const row = { item: aWork(), liveMetadata, articles: 2, claims: 3 };
  const paging = { page: 1, total: 31, totalPages: 2 };

  it('lead to the pages of works and sites, in every language', () => {
    const domains = [{ label: 'locks.example', href: '/domains/locks.example', claims: 3 }];
    for (const language of languages) {
      const view = { rows: [row], domains, ...paging };
      const markup = html(<SourcesPage view={view} setting={aSetting(language)} />);
      expect(markup).toContain('<a href="/sources/work">An Inventory of Locks</a>');
      expect(markup).toContain('<a href="/domains/locks.example">locks.example</a>');
      expect(markup).toMatch(/rel="next"/);
    }
  });

  it('of one site say which claims rest on it', () => {
    const claim = {
      number: 7,
      words: 'сорок судов',
      href: '/ru/articles/reka#ref:7',
      title: 'Река',
      language: 'ru' as const,
      retracted: true,
    };
    const view = {
      ...{ domain: 'xn--90ais', label: 'бел', claims: 3, rows: [{ ...row, latest: [claim] }] },
      ...paging,
    };
    const markup = html(<DomainPage view={view} setting={aSetting()} />);
    expect(textOf(markup)).toContain('3 published claims rest on pages of this site.');
    expect(markup).toContain('<a href="/ru/articles/reka#ref:7" hrefLang="ru" lang="ru">');
    expect(textOf(markup)).toContain('сорок судов in “Retracted: Река”');
    expect(markup).toContain('<a href="/sources/work">All places</a>');
    expect(textOf(markup)).toContain('Gone');
    for (const language of ['ru', 'be']) {
      const href = `https://quarterly.example/${language}/domains/${view.domain}`;
      expect(markup).toContain(`<link rel="alternate" hrefLang="${language}" href="${href}"/>`);
    }
  });
});
