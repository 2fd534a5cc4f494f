import { describe, expect, it } from '@jest/globals';
import { writableFormats } from '@/interchange/registry';
import { fileAsked, formatAsked } from '@/server/page-cache/negotiate-format';

const offers = [
  { format: 'json', mediaType: 'application/json' },
  { format: 'md', mediaType: 'text/markdown' },
  { format: 'html', mediaType: 'text/html' },
  { format: 'pdf', mediaType: 'application/pdf' },
];

const browser =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

describe('the form of an article that a client prefers', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['*/*', undefined],
    [browser, undefined],
    ['text/*', undefined],
    ['application/pdf', 'pdf'],
    ['APPLICATION/PDF', 'pdf'],
    ['application/pdf, */*;q=0.1', 'pdf'],
    ['application/pdf;q=0.5, text/html;q=0.9', undefined],
    ['application/pdf;q=0.9, text/html;q=0.9', undefined],
    ['application/pdf;q=0.5, text/markdown;q=0.6', 'md'],
    ['application/*, text/html;q=0.5', 'json'],
    ['*/*, text/html;q=0', 'json'],
    ['application/pdf;q=0, */*', undefined],
    ['text/markdown; variant=pandoc', 'md'],
    ['image/png', undefined],
    ['application/pdf;q=lots', undefined],
    [';;,,q=1', undefined],
  ])('for %s is %s', (accept, format) => {
    expect(formatAsked(accept, offers)).toBe(format);
  });

  it('can be any format that is written, by its own type', () => {
    const among = writableFormats.filter(({ mimeType }) => !mimeType.startsWith('text/html'));
    for (const { name, mimeType } of among)
      expect([name, formatAsked(mimeType)]).toEqual([name, name]);
  });

  it('is negotiated at the addresses of articles and their editions alone', () => {
    const pdfLike = writableFormats[0]?.mimeType;
    const name = writableFormats[0]?.name;
    expect(fileAsked('/articles/water', pdfLike)).toBe(`/articles/water.${name}`);
    expect(fileAsked('/ru/articles/voda', pdfLike)).toBe(`/ru/articles/voda.${name}`);
    const edition = '/ru/articles/voda/editions/2';
    expect(fileAsked(edition, pdfLike)).toBe(`${edition}.${name}`);
    const others = ['/', '/articles', '/articles/water.md', '/topics/water', '/articles/a/b'];
    const ofEditions = ['', '/1..2', '/2.md', '/0'].map((end) => `/articles/water/editions${end}`);
    for (const path of [...others, ...ofEditions]) {
      expect(fileAsked(path, pdfLike)).toBeUndefined();
    }
  });
});
