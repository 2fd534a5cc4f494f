import fc from 'fast-check';

/** Texts that have broken something somewhere: signs, sizes, schemes, and the beginnings of other languages. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\u202ejavascript:',
    '%00',
    '%ff',
    "'; DROP TABLE users; --",
    '{"a":1}',
    '[]',
    '../../etc/passwd',
    'javascript:alert(1)',
    'https://user:pw@example.invalid/',
    'http://127.0.0.1:1/',
    'https://example.invalid/a',
    '10.1000/182',
    '0000-0002-1825-0097',
    'someone@example.org',
    'true',
    'null',
    'constructor',
    '__proto__',
    '2026-13-45',
    '2026-01-01T00:00:00Z',
    '+275760-09-13T00:00:00.001Z',
    'en',
    'published',
    '((((((((((',
    '\\',
    '%',
    '"',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: 1, max: 4 }).map((times) => unlike(times * 2_000)),
);

/** A text that no compression shortens. */
const unlike = (length: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(33 + ((at * at * 31 + at * 17) % 90))).join(
    '',
  );

export const hostileNumber = fc.constantFrom(
  0,
  1,
  2,
  3,
  -1,
  0.5,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 53,
  1e21,
  1e308,
  -(2 ** 63),
);

/** What stands where an id should. */
export const hostileId = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '0',
      '-1',
      '1.5',
      'abc',
      '1e3',
      '2147483648',
      '99999999999999999999',
      '%00',
      '%ff',
      '%2500',
      'null',
      '1%20OR%201=1',
      '%F0%9F%98%80',
    ),
  },
  { weight: 1, arbitrary: hostileText.map(encode) },
);

export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 3, arbitrary: hostileNumber },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}, [null], [[]], { id: 1 }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(hostileText, hostileNumber), { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(hostileText, fc.oneof(hostileText, hostileNumber), { maxKeys: 3 }),
  },
);

/** In an address; halves of characters have no encoding. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
