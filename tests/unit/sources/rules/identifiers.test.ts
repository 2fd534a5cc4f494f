import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { normaliseDoi } from '@/sources/rules/doi';
import { normaliseIsbn } from '@/sources/rules/isbn';
import { normaliseUrl } from '@/sources/rules/normalise-url';
import { recognise } from '@/sources/rules/recognise';
import { freeSourceKey, sourceKey } from '@/sources/rules/source-key';

describe('normaliseUrl', () => {
  it.each([
    ['HTTPS://Example.ORG:443/A/b/', 'https://example.org/A/b'],
    ['https://example.org', 'https://example.org/'],
    ['http://example.org:80/', 'http://example.org/'],
    ['https://example.org:8443/', 'https://example.org:8443/'],
    ['https://example.org/a?utm_source=x&id=2&fbclid=9&ysclid=q', 'https://example.org/a?id=2'],
    ['https://example.org/a?', 'https://example.org/a'],
    ['https://example.org/a#part', 'https://example.org/a'],
    ['https://example.org/a#part:~:text=grain', 'https://example.org/a#:~:text=grain'],
    ['https://example.org/#!/page/2', 'https://example.org/#!/page/2'],
    [
      'https://хлеб.бел/дарога',
      'https://xn--90ahr3b.xn--90ais/%D0%B4%D0%B0%D1%80%D0%BE%D0%B3%D0%B0',
    ],
    ['https://example.org/%7euser/%d0%b0', 'https://example.org/~user/%D0%B0'],
    ['https://me:secret@example.org/', 'https://example.org/'],
    ['https://example.org./', 'https://example.org/'],
  ])('%s', (given, expected) => {
    expect(normaliseUrl(given)).toBe(expected);
  });

  it.each(['javascript:alert(1)', 'ftp://example.org/', 'mailto:a@b.c', 'example', '', 'http://'])(
    'refuses %p',
    (given) => {
      expect(normaliseUrl(given)).toBeNull();
    },
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const once = normaliseUrl(url);
        expect(once && normaliseUrl(once)).toBe(once);
      }),
    );
  });
});

describe('one page', () => {
  const host = fc.constantFrom('example.org', 'news.example.com', 'xn--90ahr3b.xn--90ais');
  const path = fc.array(fc.stringMatching(/^[a-zA-Z0-9_~-]{1,8}$/), { maxLength: 3 });
  const query = fc.array(fc.stringMatching(/^id[a-z]{0,3}=[a-z0-9]{1,4}$/), { maxLength: 2 });
  const page = fc.record({ scheme: fc.constantFrom('http', 'https'), host, path, query });
  const spelling = fc.record({
    capitals: fc.boolean(),
    port: fc.boolean(),
    slashes: fc.constantFrom('', '/', '//'),
    tracking: fc.subarray(['utm_source=x', 'fbclid=1', 'gclid=2', 'yclid=3', '_ga=4', 'mc_cid=5']),
    trackingFirst: fc.boolean(),
    fragment: fc.constantFrom('', '#', '#part-2'),
  });
  type Page = { scheme: string; host: string; path: string[]; query: string[] };
  type Spelling = typeof spelling extends fc.Arbitrary<infer T> ? T : never;

  const written = ({ scheme, host: name, path: parts, query: asked }: Page, how: Spelling) => {
    const origin = `${scheme}://${name}`;
    const port = how.port ? (scheme === 'http' ? ':80' : ':443') : '';
    const all = how.trackingFirst ? [...how.tracking, ...asked] : [...asked, ...how.tracking];
    const where = [how.capitals ? origin.toUpperCase() : origin, port, '/', parts.join('/')];
    const search = all.length > 0 ? `?${all.join('&')}` : '';
    return [...where, parts.length > 0 ? how.slashes : '', search, how.fragment].join('');
  };

  it('is one address, however it is written', () => {
    fc.assert(
      fc.property(page, spelling, spelling, (one, how, otherwise) => {
        const normal = normaliseUrl(written(one, how));
        expect(normal).toBe(normaliseUrl(written(one, otherwise)));
        expect(normaliseUrl(normal ?? '')).toBe(normal);
      }),
    );
  });

  it('is another address with other words pointed at, another port, path or question', () => {
    fc.assert(
      fc.property(page, spelling, (one, how) => {
        const plain = { ...how, fragment: '' as const };
        const others = [
          `${written(one, plain)}#:~:text=grain`,
          written({ ...one, host: `${one.host}:8080` }, { ...plain, port: false }),
          written({ ...one, path: [...one.path, 'more'] }, plain),
          written({ ...one, query: [...one.query, 'more=1'] }, plain),
        ];
        const normal = [written(one, plain), ...others].map(normaliseUrl);
        expect(new Set(normal).size).toBe(normal.length);
      }),
    );
  });
});

describe('normaliseDoi', () => {
  it.each([
    ['10.1000/ABC.def', '10.1000/abc.def'],
    ['doi: 10.1000/182', '10.1000/182'],
    ['https://doi.org/10.1000%2F182', '10.1000/182'],
    ['http://dx.doi.org/10.1000/182.', '10.1000/182'],
    ['10.1016/S0140-6736(05)12345-6', '10.1016/s0140-6736(05)12345-6'],
    ['10.1000/182).', '10.1000/182'],
  ])('%s', (given, expected) => {
    expect(normaliseDoi(given)).toBe(expected);
  });
  it.each(['10.12/x', 'https://example.org/10.1000/182', '', '10.1000/'])('refuses %p', (given) => {
    expect(normaliseDoi(given)).toBeNull();
  });
});

describe('normaliseIsbn', () => {
  it.each([
    ['978-0-306-40615-7', '9780306406157'],
    ['ISBN 0-306-40615-2', '9780306406157'],
    ['0-8044-2957-X', '9780804429573'],
  ])('%s', (given, expected) => {
    expect(normaliseIsbn(given)).toBe(expected);
  });
  it.each(['9780306406158', '0306406153', '12345', ''])('refuses %p', (given) => {
    expect(normaliseIsbn(given)).toBeNull();
  });
});

describe('recognise', () => {
  it.each([
    ['https://doi.org/10.1000/182', { kind: 'doi', doi: '10.1000/182' }],
    [' <https://example.org/a> ', { kind: 'url', url: 'https://example.org/a' }],
    ['example.org/a?b=c', { kind: 'url', url: 'https://example.org/a?b=c' }],
    ['978-0-306-40615-7', { kind: 'isbn', isbn: '9780306406157' }],
    ['Ivanova, Grain and roads', { kind: 'other', text: 'Ivanova, Grain and roads' }],
    ['javascript:alert(1)', { kind: 'other', text: 'javascript:alert(1)' }],
  ])('%s', (given, expected) => {
    expect(recognise(given)).toEqual(expected);
  });
});

describe('sourceKey', () => {
  it('is made of name, year and a word of the title, in Latin letters', () => {
    const author = [{ family: 'Лукашэвіч', given: 'Янка' }];
    expect(sourceKey({ type: 'book', author, issued: '2019-02', title: 'Пра дарогі' })).toBe(
      'lukashevich-2019-darogi',
    );
    expect(sourceKey({ type: 'webpage', URL: 'https://www.example.org/x' })).toBe('example-org');
    expect(sourceKey({ type: 'webpage' })).toBe('source');
  });
  it('is numbered when it is taken', () => {
    expect(freeSourceKey('a', (key) => ['a', 'a-2'].includes(key))).toBe('a-3');
  });
});
