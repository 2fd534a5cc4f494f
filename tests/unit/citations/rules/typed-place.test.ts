import { describe, expect, it } from '@jest/globals';

import { typedPlace } from '@/citations/rules/typed-place';

describe('a place that is typed behind a work', () => {
  it.each([
    ['Ledgers, p. 7', 'Ledgers', '7'],
    ['Ledgers pp. 7–12', 'Ledgers', '7–12'],
    ['Keeper, Karla. Ledgers of the Upper Locks. Canal Press, 1890. p. 7.', undefined, '7'],
    ['Кнігі верхніх шлюзаў, с. 12', 'Кнігі верхніх шлюзаў', '12'],
    ['“How Barges Wait”, p.45', '“How Barges Wait”', '45'],
  ])('is split off: %s', (typed, words, locator) => {
    const found = typedPlace(typed);
    expect(found.locator).toBe(locator);
    if (words) expect(found.words).toBe(words);
  });

  it.each(['Ledgers', 'Ledgers 1890', 'Article 7', 'p. 7', 'https://a.example/p. 7?', ''])(
    'is none in %p',
    (typed) => {
      expect(typedPlace(typed)).toEqual({ words: typed, locator: undefined });
    },
  );
});
