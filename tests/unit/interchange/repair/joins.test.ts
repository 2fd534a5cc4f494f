import { describe, expect, it } from '@jest/globals';
import { joinSentence, joinWord, vocabularyOf } from '@/interchange/repair/joins';

const joined = (first: string, second: string, elsewhere = '') =>
  joinWord(first, second, vocabularyOf(elsewhere))?.text;

describe('a word cut in two', () => {
  it.each([
    ['in the post-', 'Imperial towns', 'in the post-Imperial towns'],
    ['must trans-', 'port mail', 'must transport mail'],
    ['between 2019-', '2021 and', 'between 2019-2021 and'],
    ['a self-', 'taught man', 'a self-taught man'],
    ['both short-', 'and long-term', 'both short- and long-term'],
    ['северо-', 'восточный ветер', 'северо-восточный ветер'],
    ['пере-', 'сыпать', 'пересыпать'],
    ['как-', 'то раз', 'как-то раз'],
    ['сказал по-', 'русски', 'сказал по-русски'],
    ['по-', 'литика', 'политика'],
    ['паўночна-', 'заходні', 'паўночна-заходні'],
    ['пасляваен-', 'ных гадоў', 'пасляваенных гадоў'],
    ['a mani\u00AD', 'fest', 'a manifest'],
  ])('%s | %s', (first, second, whole) => {
    expect(joined(first, second)).toBe(whole);
  });

  it('is written as it is elsewhere in the text', () => {
    expect(joined('a grain-', 'ship', 'The grain-ship came.')).toBe('a grain-ship');
    expect(joined('a post-', 'card', 'No postcard came.')).toBe('a postcard');
  });

  it('is none after a dash or before a sign', () => {
    expect(joined('a pause -', 'then')).toBeUndefined();
    expect(joined('a cut-', '(or not)')).toBeUndefined();
  });
});

describe('a sentence cut in two', () => {
  const long =
    'The guild had met three times in the winter before it reached any agreement with the';
  it.each([
    ['This was also', 'helped by mild winters.', true],
    ['as [the paper', '[reported](#) in May', true],
    ['a list of towns,', 'rivers and roads', true],
    [long, 'Orsava railway company.', true],
    ['It ended.', 'then it began', false],
    ['It ended.”', 'lower case', false],
    ['It ended.[^1]', 'lower case', false],
    ['the following:', 'first', false],
    ['A heading', 'A paragraph', false],
  ])('%s | %s', (first, second, joins) => {
    expect(joinSentence(first, second) !== undefined).toBe(joins);
  });
});
