import { describe, expect, it } from '@jest/globals';
import { findWords, piecesOf } from '@/admin/editor/find/find-words';

const places = (line: string, words: string, matchCase = false) =>
  findWords(line, words, matchCase).map(({ start, end }) => line.slice(start, end));

describe('words in a line', () => {
  it.each([
    ['A road, a ROAD, Abroad', 'road', false, ['road', 'ROAD', 'road']],
    ['A road, a ROAD', 'ROAD', true, ['ROAD']],
    ['Шлюз и шлюзы', 'ШЛЮЗ', false, ['Шлюз', 'шлюз']],
    ['Ў Брэсце, ў полі', 'ў', false, ['Ў', 'ў']],
    ['3.5 (of 315)', '3.5', false, ['3.5']],
    ['a [b] \\ c', '[b] \\', false, ['[b] \\']],
    ['p.\u00a07 and p. 7', 'p. 7', false, ['p.\u00a07', 'p. 7']],
    ['aaaa', 'aa', false, ['aa', 'aa']],
    ['words', '', false, []],
    ['İstanbul straße', 'STRASSE', false, []],
  ])('of “%s”: “%s”, case %s', (line, words, matchCase, found) => {
    expect(places(line, words, matchCase)).toEqual(found);
  });
});

describe('a stretch over pieces', () => {
  const pieces = [
    { key: 'a', length: 4 },
    { key: 'b', length: 2 },
    { key: 'c', length: 5 },
  ];

  it.each([
    [0, 4, [{ key: 'a', from: 0, to: 4 }]],
    [5, 6, [{ key: 'b', from: 1, to: 2 }]],
    [
      2,
      8,
      [
        { key: 'a', from: 2, to: 4 },
        { key: 'b', from: 0, to: 2 },
        { key: 'c', from: 0, to: 2 },
      ],
    ],
    [11, 12, []],
  ])('from %i to %i', (start, end, expected) => {
    expect(piecesOf({ start, end }, pieces)).toEqual(expected);
  });
});
