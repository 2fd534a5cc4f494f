import { expect, it } from '@jest/globals';
import { withoutQuotes } from '@/platform/without-quotes';

it.each([
  ['“The road melts”', 'The road melts'],
  ['«Дорога тает»', 'Дорога тает'],
  ['„Der Weg schmilzt“', 'Der Weg schmilzt'],
  ['"The road melts"', 'The road melts'],
])('takes the marks around all of %s', (words, inner) => {
  expect(withoutQuotes(words)).toBe(inner);
});

it.each(['The road melts', '“The road” melts', '“The road” and “the ice”', '“The road', '““', ''])(
  'leaves %s',
  (words) => {
    expect(withoutQuotes(words)).toBe(words);
  },
);
