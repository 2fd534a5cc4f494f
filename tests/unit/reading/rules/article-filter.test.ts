import { describe, expect, it } from '@jest/globals';
import { readParameters } from '@/platform/parameters/read-parameters';
import { articleFilter } from '@/reading/rules/article-filter';

const read = (query: string) => readParameters(new URLSearchParams(query), articleFilter);
const rules = (query: string) => {
  const result = read(query);
  return result.ok ? [] : result.error.map(({ rule }) => rule);
};

describe('questions to the list of articles', () => {
  it('are about the newest, twenty at a time, without the text, unless told otherwise', () => {
    const result = read('');
    expect(result).toMatchObject({ ok: true, value: { sort: '-date', page: 1, limit: 20 } });
    expect(result.ok && result.value.fields).not.toContain('document');
  });

  it('may ask by topic, author, language, kind, days and words', () => {
    expect(
      read('topic=a&author=b&language=ru&kind=report&since=2024-02-29&until=2025-01-01&q=%20x%20'),
    ).toMatchObject({
      ok: true,
      value: {
        topic: 'a',
        author: 'b',
        language: 'ru',
        kind: 'report',
        since: '2024-02-29',
        q: 'x',
      },
    });
  });

  it('are refused with every fault', () => {
    expect(
      rules('since=2025-02-30&page=0&limit=101&sort=rank&where=1&kind=&fields=title,owner'),
    ).toEqual([
      'not-a-day',
      'not-a-number',
      'not-a-number',
      'value-not-in-list',
      'parameter-unknown',
      'value-not-in-list',
      'value-not-in-list',
    ]);
    expect(rules('q=a&q=b')).toEqual(['parameter-repeated']);
  });

  it('may carry parameters of Payload’s lists that change nothing', () => {
    expect(rules('depth=1&locale=ru')).toEqual([]);
  });
});
