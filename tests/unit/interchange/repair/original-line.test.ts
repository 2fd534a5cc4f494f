import { describe, expect, it } from '@jest/globals';
import { readOriginal } from '@/interchange/repair/original-line';

describe('the line on the first publication', () => {
  it.each([
    [
      'Originally published by [The Ledger](https://ledger.example.org)',
      { publisher: 'The Ledger', url: 'https://ledger.example.org' },
    ],
    [
      '*This article was originally published in [The Ledger](https://ledger.example.org/a) on 10 June 2025.*',
      { publisher: 'The Ledger', url: 'https://ledger.example.org/a', date: '2025-06-10' },
    ],
    ['First published in The Ledger.', { publisher: 'The Ledger' }],
    [
      'Originally published at https://www.ledger.example.org/x',
      { publisher: 'ledger.example.org', url: 'https://www.ledger.example.org/x' },
    ],
    [
      'Впервые опубликовано в [«Вестнике»](https://vestnik.example.org)',
      { publisher: 'Вестнике', url: 'https://vestnik.example.org' },
    ],
    ['Статья впервые опубликована изданием Вестник', { publisher: 'Вестник' }],
    [
      'Упершыню апублікавана ў [«Справе»](https://sprava.example.org)',
      { publisher: 'Справе', url: 'https://sprava.example.org' },
    ],
    ['Першакрыніца: Справа', { publisher: 'Справа' }],
  ])('%s', (line, original) => {
    expect(readOriginal(line)).toEqual(original);
  });

  it('is not found in a sentence that goes on to say other things', () => {
    expect(
      readOriginal('The ledger was originally published by monks, who kept bees.'),
    ).toBeUndefined();
    expect(readOriginal('Originally, nothing was published.')).toBeUndefined();
  });
});
