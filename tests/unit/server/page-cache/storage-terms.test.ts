import { describe, expect, it } from '@jest/globals';
import { readerCacheControl } from '@/platform/cache-control';
import { storageTerms } from '@/server/page-cache/storage-terms';

const nextDefault = 'private, no-cache, no-store, max-age=0, must-revalidate';
const terms = (status: number, headers: Record<string, string | string[]>) =>
  storageTerms(status, headers, '/articles/water');

describe('how long an answer may be kept', () => {
  it('takes Next’s default for a page on demand as no statement', () => {
    expect(terms(200, { 'cache-control': nextDefault })).toEqual({
      lifetime: 60_000,
      shareable: true,
      cacheControl: readerCacheControl,
    });
  });

  it('keeps what is for all readers until their generation ends', () => {
    const stated = { 'cache-control': readerCacheControl };
    expect(terms(200, stated)).toMatchObject({
      lifetime: 60_000,
      cacheControl: readerCacheControl,
    });
    expect(terms(400, stated)).toMatchObject({ lifetime: 0, cacheControl: 'no-store' });
  });

  it('keeps what is missing or gone shortly', () => {
    expect(terms(404, {}).lifetime).toBe(5_000);
    expect(terms(410, { 'cache-control': 'public, max-age=3600' }).lifetime).toBe(5_000);
  });

  it.each([
    [500, {}],
    [503, { 'cache-control': 'public, max-age=60' }],
    [302, {}],
    [200, { 'set-cookie': ['a=b'] }],
    [200, { vary: '*' }],
    [200, { 'cache-control': 'private, max-age=60' }],
    [200, { 'cache-control': 'no-store' }],
  ])('never keeps %s with %j', (status, headers) => {
    expect(terms(status, headers).lifetime).toBe(0);
  });

  it('shares neither cookies nor private answers with those who wait', () => {
    expect(terms(200, { 'set-cookie': ['a=b'] }).shareable).toBe(false);
    expect(terms(200, { 'cache-control': 'private' }).shareable).toBe(false);
    expect(terms(500, {}).shareable).toBe(true);
  });

  it('follows what an export states', () => {
    const stated = terms(200, { 'cache-control': 'public, max-age=5, s-maxage=30' });
    // The policy counts by the clock, which went on meanwhile.
    expect(stated.lifetime).toBeGreaterThan(25_000);
    expect(stated.lifetime).toBeLessThanOrEqual(30_000);
    expect(stated.cacheControl).toBe('public, max-age=5, s-maxage=30');
  });
});
