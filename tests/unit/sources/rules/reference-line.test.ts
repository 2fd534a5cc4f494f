import { describe, expect, it } from '@jest/globals';

import { readReferenceLine } from '@/sources/rules/reference-line';

describe('a line of a reference list', () => {
  it.each([
    [
      'Keeper, Karla. Ledgers of the Upper Locks',
      {
        type: 'book',
        title: 'Ledgers of the Upper Locks',
        author: [{ family: 'Keeper', given: 'Karla' }],
      },
    ],
    [
      'Pool, P. J. A Price History of Water. Ghent: Canal Press, 1971.',
      {
        type: 'book',
        title: 'A Price History of Water',
        author: [{ family: 'Pool', given: 'P. J.' }],
        'publisher-place': 'Ghent',
        publisher: 'Canal Press',
        issued: '1971',
      },
    ],
    [
      'Lock, Lena, and Anton Weir. “How Barges Wait.” Journal of Inland Waters 12, no. 3 (1990): 45–67.',
      {
        type: 'article-journal',
        title: 'How Barges Wait',
        author: [
          { family: 'Lock', given: 'Lena' },
          { family: 'Weir', given: 'Anton' },
        ],
        'container-title': 'Journal of Inland Waters',
        volume: '12',
        issue: '3',
        issued: '1990',
        page: '45–67',
      },
    ],
    [
      'Шлюз, Анна. Кнігі верхніх шлюзаў. Мінск: Канал, 1926.',
      {
        type: 'book',
        title: 'Кнігі верхніх шлюзаў',
        author: [{ family: 'Шлюз', given: 'Анна' }],
        'publisher-place': 'Мінск',
        publisher: 'Канал',
        issued: '1926',
      },
    ],
    [
      'Weir, Anton. «Сколько ждут баржи». Вода, 2004',
      {
        type: 'article',
        title: 'Сколько ждут баржи',
        author: [{ family: 'Weir', given: 'Anton' }],
        'container-title': 'Вода',
        issued: '2004',
      },
    ],
  ])('is read: %s', (line, work) => {
    expect(readReferenceLine(line)).toEqual(work);
  });

  it.each([
    'Ledgers of the Upper Locks',
    'Ledgers, locks and the long canal',
    'https://canal.example/a',
    'Keeper, Karla',
    'Keeper, Karla. ',
    '',
    `Keeper, Karla. ${'Ledgers '.repeat(100)}`,
  ])('is none without author and title, or far too long: %s', (line) => {
    expect(readReferenceLine(line)).toBeNull();
  });

  it('is given up soon, whatever somebody pastes', () => {
    const begun = performance.now();
    for (const part of ['A, B ', 'A-', 'Aa, Aa, ', 'A. A. ', '“', 'A, A and A ', ', '])
      readReferenceLine(`A, ${part.repeat(100)}`);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
