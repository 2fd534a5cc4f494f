import { describe, expect, it } from '@jest/globals';
import { readerAddress } from '@/server/page-cache/reader-address';

describe('what the cache does with an address', () => {
  it.each([
    '/admin',
    '/admin/collections/articles',
    '/api/citations/queue',
    '/api/articles/water/export?format=md',
    '/api/media/file/map.png',
    `/api/articles?q=${'a'.repeat(2_000)}`,
    '/oai?verb=Identify',
    '/calendar/a.ics',
    '/preview/1',
    '/_next/image',
    '/snapshots/a',
    '/snapshots/a/file',
  ])('lets %s through to Next', (target) =>
    expect(readerAddress(target)).toEqual({ kind: 'pass' }),
  );

  it.each([
    '/',
    '/articles/water',
    '/ru/articles/voda',
    '/apiary',
    '/articles/water.json',
    '/snapshots',
  ])('keeps %s', (target) => expect(readerAddress(target)).toEqual({ kind: 'page', key: target }));

  it.each([
    '/api/articles',
    '/api/articles?topic=water&limit=2',
    '/api/articles/water',
    '/api/editions?where[state][equals]=superseded',
    '/api/references?domain=example.org',
    '/api/openapi.json',
  ])('keeps the public read %s by its own words', (target) =>
    expect(readerAddress(target)).toEqual({ kind: 'read', key: target }),
  );

  it('keeps files of the build without their query', () => {
    const built = { kind: 'built', key: '/_next/static/a.css' };
    expect(readerAddress('/_next/static/a.css?dpl=1')).toEqual(built);
  });

  it('knows a page by its known parameters only, in one order', () => {
    const key = '/topics/water?page=2&language=be';
    expect(readerAddress('/topics/water?utm_source=x&language=be&page=2')).toEqual({
      kind: 'page',
      key,
    });
    expect(readerAddress('/?fbclid=1')).toEqual({ kind: 'page', key: '/' });
  });

  it.each(['//elsewhere.example/', 'http://elsewhere.example/', `/${'a'.repeat(2_000)}`])(
    'does not keep the odd target %.40s',
    (target) => expect(readerAddress(target)).toEqual({ kind: 'pass' }),
  );
});
