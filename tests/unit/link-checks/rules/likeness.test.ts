import { describe, expect, it } from '@jest/globals';
import { likenessOf } from '@/link-checks/rules/likeness';
import { processorTime } from '@support/server/processor-time';

const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => `w${seed}x${(at * 7919) % 9973}`).join(' ');
const article = words(1, 400);

describe('likenessOf', () => {
  it('is 1 for the same words, however they are set', () => {
    expect(likenessOf(article, article)).toBe(1);
    const text = 'Ёлка — «это» дерево. '.repeat(10);
    expect(likenessOf(text, text.replaceAll('Ё', 'Е').replaceAll('«это»', '"Это"'))).toBe(1);
  });

  it('does not count what a page has gained', () => {
    expect(likenessOf(article, `${words(2, 900)} ${article} ${words(3, 900)}`)).toBe(1);
  });

  it('counts what it has lost', () => {
    const half = article.split(' ').slice(0, 200).join(' ');
    expect(likenessOf(article, half)).toBeCloseTo(0.5, 1);
    expect(likenessOf(article, words(5, 400))).toBe(0);
  });

  it('is little moved by a few changed words', () => {
    const changed = article
      .split(' ')
      .map((word, at) => (at % 100 === 50 ? 'other' : word))
      .join(' ');
    expect(likenessOf(article, changed)).toBeGreaterThan(0.93);
  });

  it('does not judge what is hardly a text', () => {
    expect(likenessOf('Please enable JavaScript', article)).toBeUndefined();
    expect(likenessOf(article, 'Loading')).toBeUndefined();
    expect(likenessOf('', '')).toBeUndefined();
  });

  it('takes long texts in little time', () => {
    const long = words(1, 200_000);
    const spent = processorTime(() => {
      expect(likenessOf(long, long)).toBe(1);
    });
    expect(spent).toBeLessThan(2_000);
  });
});
