import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { routeOf } from '@/server/metrics/route-of';

describe('the route of an address', () => {
  it.each([
    ['/', 'home'],
    ['/ru', 'home'],
    ['/articles', 'list'],
    ['/articles/who-pays', 'article'],
    ['/be/articles/who-pays?utm=1', 'article'],
    ['/articles/who-pays.pdf', 'file'],
    ['/articles/who-pays/card.0123456789abcdef.png', 'file'],
    ['/articles/who-pays/editions/2', 'edition'],
    ['/topics/roads/feed.xml', 'feed'],
    ['/corrections/feed.json', 'feed'],
    ['/feed.rss', 'feed'],
    ['/search?q=a', 'search'],
    ['/_next/static/x.js', 'asset'],
    ['/admin/collections/articles/4', 'desk'],
    ['/api/articles', 'api'],
    ['/api/graphql', 'api-graphql'],
    ['/api/users/login', 'sign-in'],
    ['/api/desk/changes', 'stream'],
    ['/api/desk/counts', 'api-desk'],
    ['/sitemap-news.xml', 'for-programs'],
    ['/wp-login.php', 'other'],
    ['/constructor', 'other'],
  ])('%s is %s', (target, route) => {
    expect(routeOf(target)).toBe(route);
  });

  it('is one of a few, whatever is asked for', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('articles', 'api', 'ru'))),
        (parts) => {
          seen.add(routeOf(`/${parts.join('/')}`));
        },
      ),
      { numRuns: 2000 },
    );
    expect(seen.size).toBeLessThan(30);
  });
});
