import { describe, expect, it } from '@jest/globals';
import { countOf, fill, messages } from '@/site/messages/messages';
import { languages } from '@/platform/language';

type Texts = { [key: string]: string | Texts };

/** Every text with its path and the values that it takes; a plural counts once. */
const shape = (texts: Texts, path = ''): string[] =>
  Object.entries(texts).flatMap(([key, text]) => {
    const here = `${path}.${key}`;
    if (typeof text === 'string') return [`${here}(${placeholders(text)})`];
    return 'other' in text ? [`${here} in plural`] : shape(text, here);
  });

const placeholders = (text: string): string => [...text.matchAll(/\{\w+\}/g)].sort().join('');

describe('messages', () => {
  it('say the same things with the same values in every language', () => {
    for (const language of languages) expect(shape(messages[language])).toEqual(shape(messages.en));
  });

  it('leave nothing unsaid but the byline of an author', () => {
    for (const language of languages) {
      const { bylineRole, ...rest } = messages[language];
      expect(JSON.stringify(rest)).not.toContain('""');
      expect(Object.values(bylineRole).filter((text) => text === '')).toHaveLength(1);
    }
  });

  it('count by the rules of the language', () => {
    const said = (language: 'en' | 'ru' | 'be') =>
      [1, 2, 5, 11, 21].map((n) => countOf(messages[language].sourceCount, n, language));
    expect(said('en')).toEqual(['1 source', '2 sources', '5 sources', '11 sources', '21 sources']);
    expect(said('ru')).toEqual([
      '1 источник',
      '2 источника',
      '5 источников',
      '11 источников',
      '21 источник',
    ]);
    expect(said('be')).toEqual(['1 крыніца', '2 крыніцы', '5 крыніц', '11 крыніц', '21 крыніца']);
  });

  it('keep a value that nobody gave visible', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
  });
});
