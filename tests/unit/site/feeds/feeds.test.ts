import { describe, expect, it } from '@jest/globals';
import { aFeedEntry, aSetting } from '@support/pages/reader';
import { xmlText } from '@/exports/metadata/xml';
import { articleFeed, correctionsFeed } from '@/site/feeds/article-feed';
import { atomFeed } from '@/site/feeds/atom';
import { fullText } from '@/site/feeds/full-text';
import { jsonFeed } from '@/site/feeds/json-feed';
import { rssFeed } from '@/site/feeds/rss';
import type { FeedEntry } from '@/reading/views/views';

const at = '2025-06-12T08:00:00.000Z';
const feedOf = (changes: Partial<FeedEntry>, language: 'en' | 'ru' | 'be' = 'en') =>
  articleFeed({ entries: [aFeedEntry(changes)] }, undefined, aSetting(language));

describe('the feed', () => {
  it('names each article by its address and escapes what it says', () => {
    const feed = feedOf({ title: 'Rivers & <roads>', href: '/ru/articles/a' }, 'ru');
    const atom = atomFeed(feed);
    expect(atom).toContain('<id>https://quarterly.example/ru/articles/a</id>');
    expect(atom).toContain('<title>Rivers &amp; &lt;roads&gt;</title>');
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://quarterly.example/ru/feed.xml"/>',
    );
    expect(atom).toContain(`<updated>${at}</updated>`);
    expect(rssFeed(feed)).toContain(
      '<guid isPermaLink="true">https://quarterly.example/ru/articles/a</guid>',
    );
  });

  it('gives RSS the summary as HTML, and Atom as text', () => {
    const feed = feedOf({ standfirst: 'The tag <b>' });
    expect(rssFeed(feed)).toContain('<description>The tag &amp;lt;b&amp;gt;</description>');
    expect(atomFeed(feed)).toContain('<summary>The tag &lt;b&gt;</summary>');
  });

  it('does not let a retracted article go without that word', () => {
    const english = feedOf({ retracted: true });
    for (const written of [atomFeed(english), rssFeed(english)]) {
      expect(written).toContain('<title>Retracted: The river</title>');
    }
    expect(jsonFeed(english)).toContain('"title":"Retracted: The river"');
    expect(atomFeed(feedOf({ retracted: true }, 'be'))).toContain('Адклікана: The river');
  });

  it('gives an entry without a byline the publication as its author, as RFC 4287 demands one', () => {
    expect(atomFeed(feedOf({ people: [] }))).toContain(
      '<author><name>The Quarterly</name></author>',
    );
  });

  it('is called by what it is about', () => {
    const view = { title: 'Rivers', description: 'On water.', entries: [] };
    const of = { section: 'topics' as const, slug: 'rivers' };
    const atom = atomFeed(articleFeed(view, of, aSetting()));
    expect(atom).toContain('<title>Rivers · The Quarterly</title>');
    expect(atom).toContain('<id>https://quarterly.example/topics/rivers/feed.xml</id>');
    expect(atom).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });

  it('of corrections has an entry of its own for everything that befell a text', () => {
    const row = { title: 'The river', href: '/articles/a', language: 'en', edition: 2 } as const;
    const rows = [
      { ...row, kind: 'retraction', at, note: 'The data < were invented.' } as const,
      { ...row, kind: 'correction', at, note: 'A figure.' } as const,
    ];
    const view = { rows, page: 1, total: 2, totalPages: 1 };
    const { items } = correctionsFeed(view, aSetting());
    expect(items.map(({ id }) => id)).toEqual([
      'https://quarterly.example/articles/a#retraction-2',
      'https://quarterly.example/articles/a#correction-2',
    ]);
    expect(items[0]?.html).toContain('The data &lt; were invented.');
    expect(items[0]?.title).toBe('Retracted: The river');
  });
});

describe('a whole text in a feed', () => {
  const page =
    '<html><body><main><article><header><h1>The <em>river</em></h1></header><p data-x="a">Boats' +
    '<sup><a id="ref-1-1" href="#note-1" role="doc-noteref" aria-label="Note 1">1</a></sup>' +
    ' href="#</p><ol><li id="note-1"><a href="#ref-1-2">b</a><a href="https://x.example/#a">x</a></li></ol></article></main></body></html>';

  it('has no anchors of its own, and its marks lead to the page', () => {
    expect(fullText(page, 'https://q.example/articles/a')).toBe(
      '<header></header><p>Boats<sup><a href="https://q.example/articles/a#note:1">1</a></sup>' +
        ' href="#</p><ol><li><a href="https://q.example/articles/a#ref:1:2">b</a><a href="https://x.example/#a">x</a></li></ol>',
    );
  });
});

it('XML holds no control characters', () => {
  expect(xmlText('a\u0000b\u000bc\n"')).toBe('abc\n&quot;');
});
