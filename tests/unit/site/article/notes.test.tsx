import { describe, expect, it } from '@jest/globals';
import { frozenDocuments } from '@support/documents/documents';
import * as fc from 'fast-check';
import {
  aDocument,
  aNote,
  aSetting,
  attributes,
  aView,
  aWork,
  cited,
  html,
  words,
} from '@support/pages/reader';
import { ArticlePage } from '@/site/article/article-page';
import type { ArticleView } from '@/reading/views/views';

const page = (view: ArticleView) =>
  html(<ArticlePage view={view} setting={aSetting(view.document.metadata.language)} />);

describe('notes of an article', () => {
  it('are referred to behind the punctuation and lead back', () => {
    const markup = page(aView());
    expect(markup).toContain(
      'Forty vessels.<a class="marker" role="doc-noteref" id="ref:1" href="#note:1" aria-label="Note 1">1</a>',
    );
    expect(markup).toContain('<section class="end-notes" role="doc-endnotes"');
    expect(markup).toContain('role="doc-backlink" href="#ref:1"');
  });

  it('stand in the margin once, out of reach of screen readers and the tab order', () => {
    const body = [
      { type: 'paragraph' as const, children: [cited('k1', 'One'), words(' and ')] },
      { type: 'paragraph' as const, children: [cited('k2', 'again'), words('.')] },
    ];
    const notes = [aNote(1, ['k1', 'k2'])];
    const markup = page(aView({ document: aDocument({ body, notes }) }));
    const [margin, ...more] = [...markup.matchAll(/<span class="sidenote"[^>]*>.*?<\/a>/g)];
    expect(more).toEqual([]);
    expect(margin?.[0]).toContain('aria-hidden="true"');
    expect(margin?.[0]).toContain('tabindex="-1"');
    expect(attributes(markup, 'id')).toEqual(expect.arrayContaining(['ref:1', 'ref:1:2']));
    expect(markup).toContain('aria-label="Back to the text, place 2"');
  });

  it('stay out of the margin in tables, where it could not be reached', () => {
    const cell = { children: [cited('k1', '37')] };
    const body = [{ type: 'table' as const, head: [], rows: [{ cells: [cell] }] }];
    const markup = page(aView({ document: aDocument({ body }) }));
    expect(markup).toContain('role="doc-noteref"');
    expect(markup).not.toContain('class="sidenote"');
  });

  it('of Russian texts are numbered before a full stop', () => {
    const body = [
      { type: 'paragraph' as const, children: [cited('k1', 'Сорок судов'), words('. Потом')] },
    ];
    const document = aDocument({ body, metadata: { language: 'ru' } });
    expect(page(aView({ document }))).toMatch(
      /Сорок судов<a class="marker".*?>1<\/a>.*?<\/span>\. Потом/,
    );
  });

  it('of works without an address are plain', () => {
    const document = aDocument({ references: [aWork({ URL: undefined })] });
    expect(page(aView({ document }))).not.toContain('data-versiondate');
  });
});

describe('any document', () => {
  it('has a marker for every citation, a note for every number, and no link that leads nowhere', () => {
    fc.assert(
      fc.property(frozenDocuments(), (document) => {
        const markup = page(aView({ document }));
        const ids = attributes(markup, 'id');
        const inPage = attributes(markup, 'href').filter((href) => href.startsWith('#'));
        const citations = document.notes.flatMap((note) => note.citations);
        expect(new Set(ids).size).toBe(ids.length);
        for (const href of inPage) expect(ids).toContain(decodeEntities(href.slice(1)));
        expect(markup.split('role="doc-noteref"').length - 1).toBe(citations.length);
        expect(markup.split('role="doc-backlink"').length - 1).toBe(citations.length);
        for (const { number } of document.notes) expect(ids).toContain(`note:${number}`);
        expect(markup).not.toMatch(/\sstyle=/);
      }),
      { numRuns: 60 },
    );
  });
});

const decodeEntities = (text: string): string =>
  text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
