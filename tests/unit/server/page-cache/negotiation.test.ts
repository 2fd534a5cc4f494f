import { describe, expect, it } from '@jest/globals';
import { chooseEncoding } from '@/server/page-cache/choose-encoding';
import { entityTag, matchesTag, tagIn } from '@/server/page-cache/entity-tags';

describe('choosing an encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['identity, gzip;q=0.4', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['GZIP', 'gzip'],
    ['zstd', 'identity'],
  ])('answers %s with %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });
});

describe('entity tags', () => {
  it('differ between encodings, since the bytes do', () => {
    const tags = [entityTag('x', 'identity'), entityTag('x', 'gzip'), entityTag('x', 'br')];
    expect(tags).toEqual(['"x"', '"x-gzip"', '"x-br"']);
  });

  it.each([
    ['"x"', true],
    ['W/"x-br"', true],
    ['"old", "x-gzip"', true],
    ['*', true],
    ['"y"', false],
    ['x', false],
    [undefined, false],
  ])('If-None-Match: %s matches x: %s', (header, matches) => {
    expect(matchesTag(header, 'x')).toBe(matches);
  });

  it('are taken over from upstream when they are strong', () => {
    expect([tagIn('"abc"'), tagIn('W/"abc"'), tagIn(undefined)]).toEqual([
      'abc',
      undefined,
      undefined,
    ]);
  });
});
