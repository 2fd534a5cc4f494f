import { afterAll, expect, it } from '@jest/globals';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import { noteMark, paragraph, run, wordFile } from '@support/corpus/word-file';

afterAll(closePandoc);

const count = 5000;

const manyNotes = (): Promise<Uint8Array> => {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return wordFile({
    body: numbers
      .map((at) =>
        paragraph(`${run(`The well of village ${at} was dug by hand`)}${noteMark(at)}${run('.')}`),
      )
      .join(''),
    notes: numbers.map((at) => run(` Parish register ${at}, https://example.org/registers/${at}`)),
  });
};

it('a Word file with 5,000 footnotes is read with all of them, or refused as too slow', async () => {
  let keys = 0;
  const newKey = () => `K${(keys += 1)}`;
  const begun = performance.now();
  const result = await readManuscript(await manyNotes(), { filename: 'many.docx', newKey });
  expect(performance.now() - begun).toBeLessThan(90_000);
  if (!result.ok) {
    const [said, ...more] = result.error;
    expect(more).toEqual([]);
    expect([said?.rule, said?.params?.['reason']]).toEqual([
      'file-unreadable',
      expect.stringMatching(/^no result after \d+ ms/),
    ]);
    return;
  }
  const { citations } = result.value.manuscript;
  expect(citations).toHaveLength(count);
  expect(citations.filter(({ text }) => /^Parish register \d+/.test(text ?? ''))).toHaveLength(
    count,
  );
}, 120_000);
