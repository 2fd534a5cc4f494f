import { describe, expect, it } from '@jest/globals';

import { namesInSentence, wordsByStem } from '@/citations/rules/names-in-sentence';

describe('names in a sentence', () => {
  it.each([
    ['According to Reuters, wheat fell.', ['Reuters']],
    ['Wheat fell, as Jane A. Doe and the Bank of England said.', ['Jane A Doe', 'Bank of England']],
    ['Ursula von der Leyen spoke in Kyiv.', ['Ursula von der Leyen', 'Kyiv']],
    ['The European Council met. However, NATO’s members did not.', ['European Council', 'NATO']],
    ['Prices rose in June by 10 per cent.', []],
    ['По данным «Новой газеты», экспорт упал.', ['Новой']],
    ['Как пишет Анна Петрова в журнале «Хлеб», цены выросли.', ['Анна Петрова', 'Хлеб']],
    ['Паводле Нацыянальнага банка Беларусі, цэны выраслі.', ['Нацыянальнага', 'Беларусі']],
    ['O’Brien agreed with Jean-Luc Picard.', ['Jean-Luc Picard']],
    ['', []],
  ])('%s', (sentence, names) => expect(namesInSentence(sentence)).toEqual(names));

  it('is quick with a wall of capitals', () => {
    expect(namesInSentence('Aa '.repeat(100_000))).toHaveLength(1);
  });
});

describe('telling words', () => {
  const stems = (text: string) => [...wordsByStem(text).keys()];

  it('are known by what their forms share', () => {
    expect(stems('exports of the grain harvests')).toEqual(['export', 'grain', 'harvest']);
    expect(stems('экспорта зерна')).toEqual(['экспо', 'зерн']);
    expect(stems('Экспорт')).toEqual(stems('экспорта').concat(stems('экспортом')).slice(0, 1));
    expect(stems('and the 2024 он это')).toEqual([]);
    expect(wordsByStem('Урожай').get('урож')).toBe('Урожай');
  });
});
