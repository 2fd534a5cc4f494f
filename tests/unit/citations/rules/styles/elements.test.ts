import { describe, expect, it } from '@jest/globals';
import type { CslItem } from '@/sources/rules/csl';
import { citeAs } from '@/citations/rules/cite-as';
import { formatCite } from '@/citations/rules/format-note';
import { formatReference } from '@/citations/rules/format-reference';
import { initialsOf } from '@/sources/rules/names';
import { wordsOfRuns } from '@/citations/rules/runs';

const book: CslItem = { id: 'work', type: 'book', title: 'Title', publisher: 'Press' };
const entry = (item: Partial<CslItem>, language: 'en' | 'ru' = 'en') =>
  wordsOfRuns(formatReference({ ...book, ...item }, language)).replaceAll('\u00a0', ' ');
const note = (item: Partial<CslItem>) => wordsOfRuns(formatCite({ ...book, ...item }, 'en'));
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ given: `G${at + 1}`, family: `F${at + 1}` }));

describe('names', () => {
  it('are all said in an entry up to six, and three of more', () => {
    expect(entry({ author: people(6) })).toMatch(
      /^F1, G1, G2 F2, G3 F3, G4 F4, G5 F5, and G6 F6\. Title/,
    );
    expect(entry({ author: people(7) })).toMatch(/^F1, G1, G2 F2, G3 F3, et al\. Title/);
    expect(note({ author: people(4) })).toMatch(/^G1 F1 et al\., Title/);
  });

  it('have their suffix behind the family name where they stand in order', () => {
    const author = [...people(1), { given: 'Guy, III', family: 'Plunkett' }];
    expect(entry({ author })).toMatch(/^F1, G1, and Guy Plunkett III\. /);
  });

  it.each([
    ['J. R. (John Ronald)', 'J. R.'],
    ['(John) Ronald', 'R.'],
    ['(J. R.)', 'J. R.'],
    ['“Ann”', 'A.'],
  ])('with the given names %s have the initials %s', (given, initials) => {
    expect(initialsOf(given).replaceAll('\u00a0', ' ')).toBe(initials);
  });
});

describe('dates', () => {
  it('of books are years, whatever a shop says of the day', () => {
    expect(entry({ issued: '2014-03-10' })).toBe('Title. Press, 2014.');
    expect(note({ issued: '2014-03-10' })).toBe('Title (Press, 2014).');
  });

  it('that a book does not bear are said to be missing', () => {
    expect(entry({})).toBe('Title. Press, n.d.');
  });

  it('of early years have no noughts before them', () => {
    expect(entry({ issued: '0199' })).toBe('Title. Press, 199.');
    expect(entry({ issued: '-0044' })).toBe('Title. Press, 44 BC.');
    expect(entry({ title: 'О том', issued: '0199' }, 'ru')).toBe('О том. Press, 199.');
    expect(entry({ title: 'О том', issued: '-0044' }, 'ru')).toBe('О том. Press, 44 до н. э.');
  });
});

it('an episode names its show, in every style', () => {
  const episode: CslItem = {
    ...{ id: 'work', type: 'song', title: 'The Alibi', 'container-title': 'Serial' },
    genre: 'podcast',
  };
  for (const style of ['chicago', 'apa', 'mla', 'gost'] as const) {
    expect(wordsOfRuns(citeAs(episode, style, 'en'))).toContain('Serial');
  }
  expect(wordsOfRuns(formatCite(episode, 'en'))).toBe('“The Alibi,” podcast, Serial.');
});
