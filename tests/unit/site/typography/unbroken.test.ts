import { describe, expect, it } from '@jest/globals';
import { prose } from '@support/documents/documents';
import * as fc from 'fast-check';
import { languages, type Language } from '@/platform/language';
import { unbroken } from '@/site/typography/unbroken';

/** With `~` where no line may break. */
const shown = (text: string, language: Language) =>
  unbroken(text, language).replaceAll('\u00a0', '~');

describe('lines that do not break', () => {
  it.each([
    ['en', 'J. R. Smith paid $1.8 billion', 'J.~R.~Smith paid $1.8~billion'],
    ['en', 'a river — or two', 'a river~— or two'],
    ['en', 'on June 10, 2025, see p. 12', 'on June~10, 2025, see p.~12'],
    ['en', '10 June, Mr. Poe, Part 2, 10 000 km', '10~June, Mr.~Poe, Part~2, 10~000~km'],
    ['en', 'they may do so in 3 of 4 cases', 'they may do so in 3 of 4 cases'],
    ['ru', 'И в доме, и на улице', 'И~в~доме, и~на~улице'],
    ['ru', 'А. П. Иванов, № 5, § 3', 'А.~П.~Иванов, №~5, §~3'],
    ['ru', '12 июня 1999 г. в г. Минске', '12~июня 1999~г. в~г.~Минске'],
    ['ru', 'то же самое, т. е. 10 000 руб.', 'то~же самое, т.~е. 10~000~руб.'],
    ['ru', 'Волга — река, а не море', 'Волга~— река, а~не~море'],
    ['ru', 'Ивановы пошли', 'Ивановы пошли'],
    ['ru', 'то, что есть, или как из-под неё', 'то, что есть, или как из-под~неё'],
    ['be', 'што праз год, каб не было', 'што праз год, каб не~было'],
    ['be', 'І ў хаце, і на вуліцы', 'І~ў~хаце, і~на~вуліцы'],
    ['be', 'ён жа быў у А. П. Іванова', 'ён~жа быў у~А.~П.~Іванова'],
    ['be', '12 чэрвеня, г. зн. 20 млн руб.', '12~чэрвеня, г.~зн. 20~млн~руб.'],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(shown(text, language)).toBe(expected);
  });

  it('are kept over the edge of a piece of text, such as cited words', () => {
    expect(shown('пошёл в ', 'ru')).toBe('пошёл в~');
    expect(shown(' — и вышел', 'ru')).toBe('~— и~вышел');
  });

  it('change nothing but spaces, and the same at the second time', () => {
    fc.assert(
      fc.property(prose(), fc.constantFrom(...languages), (text, language) => {
        const set = unbroken(text, language);
        expect(set.replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
        expect(unbroken(set, language)).toBe(set);
      }),
      { numRuns: 300 },
    );
  });

  it('take time in proportion to the text', () => {
    const long = 'и в 1 '.repeat(40_000);
    expect(unbroken(long, 'ru')).toHaveLength(long.length);
  });
});
