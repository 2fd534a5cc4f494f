import { describe, expect, it } from '@jest/globals';
import type { CslItem } from '@/sources/rules/csl';
import { ArticlePage } from '@/site/article/article-page';
import type { ReferenceLiveMetadata } from '@/reading/views/views';
import { aDocument, aSetting, aView, aWork, html, textOf } from '@support/pages/reader';

const page = (
  liveMetadata: ReferenceLiveMetadata,
  work: Partial<CslItem> = {},
  language = 'en' as const,
) => {
  const document = aDocument({ references: [aWork(work)], metadata: { language } });
  const view = aView({ document, liveMetadata: { references: { work: liveMetadata } } });
  return html(<ArticlePage view={view} setting={aSetting(language)} />);
};
const notes = (markup: string) =>
  /<section class="end-notes".*?<\/section>/s.exec(markup)?.[0] ?? '';
const references = (markup: string) =>
  /<section class="references".*?<\/section>/s.exec(markup)?.[0] ?? '';

const cited = 'https://locks.example/inventory';
const kept = { sha256: 'ab'.repeat(32), takenAt: '2025-06-11T08:00:00.000Z' };
const open = { ...kept, href: `/snapshots/${kept.sha256}` };
const archive = { url: 'https://web.archive.example/1/locks', at: '2025-05-02T00:00:00.000Z' };

describe('the link to a cited page', () => {
  it('says nothing of a page that is there, and bears its copy as Robust Links have it', () => {
    const markup = page({ verdict: 'alive', snapshot: open });
    expect(notes(markup)).toContain(
      `<a href="${cited}" rel="external" data-originalurl="${cited}" data-versionurl="https://quarterly.example${open.href}" data-versiondate="2025-06-11">`,
    );
    expect(notes(markup)).not.toContain('link-state');
    expect(textOf(references(markup))).toContain('Archived copy of June 11, 2025');
  });

  it('leads to our copy of a page that is gone, before one elsewhere', () => {
    const markup = notes(page({ verdict: 'dead', snapshot: open, archive }));
    expect(markup).toContain(`<a href="${open.href}" data-originalurl="${cited}"`);
    expect(textOf(markup)).toContain('locks.example/inventory [page gone; copy of June 11, 2025].');
    expect(markup).not.toContain(`href="${cited}"`);
  });

  it('leads to an archive where our copy is not open', () => {
    const markup = notes(page({ verdict: 'dead', snapshot: kept, archive }));
    expect(markup).toContain(`<a href="${archive.url}" rel="external" data-originalurl="${cited}"`);
    expect(textOf(markup)).toContain('copy of May 2, 2025 at web.archive.example]');
  });

  it('is none when the page is gone without an open copy, and says when it was last seen', () => {
    const markup = notes(
      page({ verdict: 'dead', snapshot: kept, lastAliveAt: '2025-08-03T08:00:00.000Z' }),
    );
    expect(markup).not.toContain(cited);
    expect(textOf(markup)).toContain(
      '[page gone; last seen August 3, 2025, SHA-256 abababababab…].',
    );
  });

  it('vouches for no page that says something else, and offers the copy', () => {
    for (const [verdict, words] of [
      ['drifted', 'says something else now'],
      ['soft-404', 'says that there is nothing there'],
    ] as const) {
      const markup = notes(page({ verdict, snapshot: open }));
      expect(markup).toContain(`<a href="${cited}" rel="external nofollow"`);
      expect(textOf(markup)).toContain(`[the page ${words}; copy of June 11, 2025].`);
    }
  });

  it('says where a page moved, by itself or because the desk found it elsewhere', () => {
    const moved = { verdict: 'moved' as const, finalUrl: 'https://locks.example/new' };
    expect(textOf(notes(page(moved)))).toContain('[now at locks.example/new].');
    const found = { verdict: 'alive' as const, url: 'https://archive.locks.example/i' };
    expect(textOf(notes(page(found)))).toContain('[now at archive.locks.example/i].');
    const same = { verdict: 'moved' as const, finalUrl: 'http://www.locks.example/inventory/' };
    expect(textOf(notes(page(same)))).not.toContain('[');
  });

  it('never makes a link of another scheme', () => {
    const bad = { verdict: 'moved' as const, finalUrl: 'javascript:alert(1)' };
    expect(page(bad)).not.toContain('javascript:');
  });

  it('says nothing of a DOI, which outlives addresses', () => {
    const markup = notes(page({ verdict: 'dead' }, { DOI: '10.1000/182' }));
    expect(markup).toContain('href="https://doi.org/10.1000/182"');
    expect(markup).not.toContain('link-state');
  });
});

describe('the list of references', () => {
  it('is in alphabetical order and leads to the notes', () => {
    const document = aDocument({
      notes: [
        { number: 1, citations: ['k1'], cites: [{ reference: 'work' }] },
        { number: 2, citations: ['k2'], cites: [{ reference: 'other' }, { reference: 'work' }] },
      ],
      references: [aWork(), aWork({ id: 'other', title: 'B', author: [{ family: 'Abel' }] })],
    });
    const markup = references(
      html(<ArticlePage view={aView({ document })} setting={aSetting()} />),
    );
    expect(markup.indexOf('Abel')).toBeLessThan(markup.indexOf('Harlan'));
    expect(textOf(markup)).toContain('Notes 1, 2');
    expect(markup).toContain('href="#note:2"');
  });

  it('sets Cyrillic before Latin in Russian', () => {
    const document = aDocument({
      metadata: { language: 'ru' },
      references: [aWork(), aWork({ id: 'other', author: [{ family: 'Яблоков' }] })],
    });
    const markup = references(
      html(<ArticlePage view={aView({ document })} setting={aSetting('ru')} />),
    );
    expect(markup.indexOf('Яблоков')).toBeLessThan(markup.indexOf('Harlan'));
  });
});
