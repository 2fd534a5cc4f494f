import { describe, expect, it } from '@jest/globals';
import { fieldLabels } from '@/articles/rules/field-labels';
import { statements } from '@/document/text-fields';
import { languages } from '@/platform/language';
import {
  aDocument,
  aRow,
  aSetting,
  attributes,
  aView,
  aWork,
  html,
  textOf,
} from '@support/pages/reader';
import { ArticlePage } from '@/site/article/article-page';
import { sayBytes } from '@/site/article/downloads';
import type { ArticleView, Download } from '@/reading/views/views';

const page = (view: ArticleView) =>
  html(<ArticlePage view={view} setting={aSetting(view.document.metadata.language)} />);

describe('names that run from right to left', () => {
  it('are set apart in bylines and in notes, so that numbers beside them keep their places', () => {
    const bylines = [
      {
        name: 'محمود درويش',
        slug: 'darwish',
        role: 'author' as const,
        affiliation: 'معهد (London)',
      },
    ];
    const references = [
      aWork({ author: [{ literal: 'ابن خلدون' }], title: 'مقدمة', URL: undefined }),
    ];
    const markup = page(aView({ document: aDocument({ references, metadata: { bylines } }) }));
    expect(markup).toContain('<bdi>محمود درويش</bdi>');
    expect(markup).toContain('<bdi>ابن خلدون</bdi>, ');
    expect(markup).toContain('<bdi>مقدمة</bdi>');
  });
});

describe('what stands after the text', () => {
  it('offers files for people before files for programs, with the sizes that are known', () => {
    const file = (format: string, more: Partial<Download> = {}) => ({
      ...{ format, mediaType: 'text/plain', label: format, href: `/articles/boats.${format}` },
      ...{ isOfWorks: false, ...more },
    });
    const downloads = [
      file('json', { size: 900 }),
      file('bib', { isOfWorks: true }),
      file('epub', { place: 2 }),
      file('pdf', { place: 1, size: 84_321 }),
    ];
    const markup = page(aView({ liveMetadata: { downloads } }));
    const order = attributes(markup, 'href').filter((href) => href.startsWith('/articles/boats.'));
    expect(order.map((href) => href.split('.')[1])).toEqual(['pdf', 'epub', 'json', 'bib']);
    expect(textOf(markup)).toContain('pdf84 KB');
  });

  it('says sizes as the language does', () => {
    expect(sayBytes(12, aSetting())).toBe('1\u00a0KB');
    expect(sayBytes(1_260_000, aSetting('ru'))).toBe('1,3\u00a0МБ');
    expect(sayBytes(999_999, aSetting())).toBe('1\u00a0MB');
  });

  it('says what the authors declare, under which terms, and nothing that they do not', () => {
    const texts = Object.fromEntries(statements.map((name) => [name, `Words of ${name}.`]));
    const metadata = { ...texts, licence: 'CC BY 4.0', doi: '10.1000/182' };
    for (const language of languages) {
      const document = aDocument({ metadata: { ...metadata, language } });
      const labels = fieldLabels[language];
      const rows = [...page(aView({ document })).matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)];
      expect(rows.map(([, label, said = '']) => [label, textOf(said)])).toEqual([
        ...statements.map((name) => [labels[name], texts[name]]),
        [labels.licence, 'CC BY 4.0'],
        [labels.doi, '10.1000/182'],
      ]);
    }
    expect(page(aView())).not.toContain('class="statements"');
  });

  it('leads to the neighbours in the series and to what is close to the text', () => {
    const series = {
      ...{ label: 'Rivers', href: '/series/rivers', position: 2 },
      previous: { label: 'The first part', href: '/articles/one' },
    };
    const markup = page(aView({ liveMetadata: { series, related: [aRow()] } }));
    expect(markup).toContain('<a href="/articles/one" rel="prev">Before this: The first part</a>');
    expect(markup).not.toContain('rel="next"');
    expect(textOf(markup)).toMatch(/Read on.*The river/);
    expect(textOf(page(aView()))).not.toContain('Read on');
  });
});
