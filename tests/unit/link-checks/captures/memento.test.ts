import { describe, expect, it } from '@jest/globals';

import { mementoIn, serviceAddress } from '@/link-checks/captures/memento';
import type { FetchedPage, Header } from '@/link-checks/rules/observation';

const wanted = new Date('2020-06-10T00:00:00Z');
const answer = (...hops: { url: string; headers: readonly Header[] }[]): FetchedPage => ({
  url: 'https://archive.example/gate/https://example.org/a',
  finalUrl: hops.at(-1)?.url ?? '',
  hops: [],
  statusCode: 200,
  bytes: 0,
  milliseconds: 1,
  exchanges: hops.map((hop) => ({
    ...hop,
    statusCode: 200,
    statusMessage: 'OK',
    httpVersion: '1.1',
    body: new Uint8Array(),
  })),
});

describe('mementoIn', () => {
  it('is the answer that says of itself that it is one', () => {
    const page = answer(
      { url: 'https://archive.example/gate', headers: [['Location', '/2020']] },
      {
        url: 'https://archive.example/2020/https://example.org/a',
        headers: [['Memento-Datetime', 'Tue, 09 Jun 2020 10:00:00 GMT']],
      },
    );
    expect(mementoIn(page, wanted)).toEqual({
      url: 'https://archive.example/2020/https://example.org/a',
      at: new Date('2020-06-09T10:00:00Z'),
    });
  });

  it('is else the nearest that a Link header names', () => {
    const links = [
      '<https://example.org/a>; rel="original"',
      '<https://archive.example/2012/a>; rel="first memento"; datetime="Tue, 15 May 2012 10:00:00 GMT"',
      '</2021/a>; rel="memento"; datetime="Sun, 10 Jan 2021 10:00:00 GMT"',
      '<javascript:alert(1)>; rel=memento; datetime="Wed, 10 Jun 2020 00:00:00 GMT"',
    ].join(', ');
    const page = answer({ url: 'https://archive.example/gate', headers: [['link', links]] });
    expect(mementoIn(page, wanted)).toEqual({
      url: 'https://archive.example/2021/a',
      at: new Date('2021-01-10T10:00:00Z'),
    });
  });

  it('is nothing where the archive has none, or fails', () => {
    expect(
      mementoIn(answer({ url: 'https://archive.example/', headers: [] }), wanted),
    ).toBeUndefined();
    const named = {
      url: 'https://archive.example/',
      headers: [['Link', '</a>; rel=memento']] as const,
    };
    expect(mementoIn({ ...answer(named), statusCode: 404 }, wanted)).toBeUndefined();
    expect(mementoIn({ ...answer(named), error: 'timeout' }, wanted)).toBeUndefined();
  });

  it('asks at the address that the configuration gives', () => {
    const url = 'https://example.org/a?b=1';
    expect(serviceAddress('https://a.example/web/', url)).toBe(`https://a.example/web/${url}`);
    expect(serviceAddress('https://a.example/save/{url}', url)).toBe(
      `https://a.example/save/${url}`,
    );
  });
});
