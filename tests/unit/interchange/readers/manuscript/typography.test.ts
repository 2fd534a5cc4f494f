import { describe, expect, it } from '@jest/globals';
import type { PandocBlock, PandocInline } from '@/interchange/readers/pandoc/ast';
import { typeset, typesetLine } from '@/interchange/readers/manuscript/typography';

const str = (c: string): PandocInline => ({ t: 'Str', c });
const space: PandocInline = { t: 'Space' };

describe('what a keyboard has', () => {
  it.each([
    ['en', 'pp. 41--43, 1931--1940', 'pp. 41–43, 1931–1940'],
    ['en', 'It was late -- and "so it went".', 'It was late – and “so it went”.'],
    ['en', 'the river---wide---rose', 'the river—wide—rose'],
    ['en', `"He said 'no' to Anna's plan"`, '“He said ‘no’ to Anna’s plan”'],
    ['en', `in the '90s it wasn't`, 'in the ’90s it wasn’t'],
    ['ru', 'Это -- "совет "Северный" на Оби".', 'Это — «совет „Северный“ на Оби».'],
    ['be', `"Аб'ява" -- на с. 4--5`, '«Аб’ява» — на с. 4–5'],
  ] as const)('becomes in %s what print has: %s', (language, typed, printed) => {
    expect(typesetLine(typed, language)).toBe(printed);
  });

  it.each([
    'a quote that "never ends',
    'a plank of 5" by 3"',
    'use --force, or -h',
    'https://river.example.org/a--b?c="d"',
    '“true quotes” – already',
  ])('stays where it is no quote or dash, or not surely: %s', (text) => {
    expect(typesetLine(text, 'en')).toBe(text);
  });

  it('stays in code, and is seen across the parts of a line and inside notes', () => {
    const note: PandocInline = {
      t: 'Note',
      c: [{ t: 'Para', c: [str('"Salt,"'), space, str('4--5')] }],
    };
    const code: PandocInline = { t: 'Code', c: [['', [], []], 'a = "b--c"'] };
    const blocks: PandocBlock[] = [
      { t: 'Para', c: [str('"The'), space, { t: 'Emph', c: [str('river"')] }, space, code, note] },
    ];
    const { blocks: set, count } = typeset(blocks, 'en');
    expect(set).toEqual([
      {
        t: 'Para',
        c: [
          str('“The'),
          space,
          { t: 'Emph', c: [str('river”')] },
          space,
          code,
          { t: 'Note', c: [{ t: 'Para', c: [str('“Salt,”'), space, str('4–5')] }] },
        ],
      },
    ]);
    expect(count).toBe(4);
  });
});
