import { describe, expect, it } from '@jest/globals';
import { missingWords } from '@/interchange/readers/words/missing-words';

describe('the words of a file that came to stand nowhere', () => {
  it('are quoted as the file has them', () => {
    const file = ['The price was a ton, as Figure 3 shows.', 'What the box said is gone.'];
    const result = ['The price was a ton, as Figure shows.'];
    expect(missingWords(file, result)).toEqual(['3', 'What the box said is gone']);
  });

  it('are found where a word stands elsewhere, too', () => {
    const file = ['The river rose.', 'The river in the box.', 'The mill by the river stood.'];
    const result = ['The river rose.', 'The mill by the river stood.'];
    expect(missingWords(file, result)).toContain('river in the box');
  });

  it('do not lack where they were joined, divided, moved or written with other signs', () => {
    const file = ['a trans- port of grain', 'it’s “so”', 'in the co\u00ADuncil'];
    const result = ['in the council', 'it\'s "so"', 'a transport of grain'];
    expect(missingWords(file, result)).toEqual([]);
  });

  it('are counted in a time that grows with the file', () => {
    const file = Array.from({ length: 40_000 }, (_, at) => `word${at} and the river ${at % 7}`);
    expect(missingWords(file, file.slice(1)).length).toBe(1);
  });
});
