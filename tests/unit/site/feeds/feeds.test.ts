import { describe, expect, it } from '@jest/globals';
import { aRow, aSetting } from '@support/reader';
import { atomFeed } from '@/site/feeds/atom-feed';
import { siteMapXml } from '@/site/feeds/site-map';
import { xmlText } from '@/harvest/xml';

const at = '2025-06-12T08:00:00.000Z';

describe('the feed', () => {
  it('names each article by its address and escapes what it says', () => {
    const row = aRow({ title: 'Rivers & <roads>', href: '/ru/articles/a' });
    const feed = atomFeed({ entries: [{ row, publishedAt: at, updatedAt: at }] }, aSetting('ru'));
    expect(feed).toContain('<id>https://quarterly.example/ru/articles/a</id>');
    expect(feed).toContain('<title>Rivers &amp; &lt;roads&gt;</title>');
    expect(feed).toContain(
      '<link rel="self" type="application/atom+xml" href="https://quarterly.example/ru/feed.xml"/>',
    );
    expect(feed).toContain(`<updated>${at}</updated>`);
  });

  it('does not let a retracted article go without that word', () => {
    const entries = [{ row: aRow({ retracted: true }), publishedAt: at, updatedAt: at }];
    expect(atomFeed({ entries }, aSetting())).toContain('<title>Retracted: The river</title>');
    expect(atomFeed({ entries }, aSetting('be'))).toContain('<title>Адклікана: The river</title>');
  });

  it('gives an entry without a byline the publication as its author, as RFC 4287 demands one', () => {
    const entries = [{ row: aRow({ authors: [] }), publishedAt: at, updatedAt: at }];
    expect(atomFeed({ entries }, aSetting())).toContain(
      '<author><name>The Quarterly</name></author>',
    );
  });
});

it('a site map lists addresses with the day of their last change', () => {
  expect(siteMapXml([{ address: 'https://q.example/a?b&c', changed: '2025-06-12' }])).toContain(
    '<url><loc>https://q.example/a?b&amp;c</loc><lastmod>2025-06-12</lastmod></url>',
  );
});

it('XML holds no control characters', () => {
  expect(xmlText('a\u0000b\u000bc\n"')).toBe('abc\n&quot;');
});
