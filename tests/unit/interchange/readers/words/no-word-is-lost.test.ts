import { afterAll, describe, expect, it } from '@jest/globals';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import { wordsOfImported } from '@/interchange/readers/words/words-of-imported';
import { wrappedOdt, wrappedWord, type WrappedFile } from '@support/corpus/wrapped-words';

afterAll(closePandoc);

const filesOfEach = 110;

/** What of a file is neither in its text and fields nor in a finding, and what a finding says is not there. */
const lossesOf = async ({ name, bytes, words, pictures }: WrappedFile) => {
  let keys = 0;
  const filename = name.replace(/ \(.*/, '');
  const read = await readManuscript(bytes, { filename, newKey: () => `K${(keys += 1)}` });
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
  const { findings, manuscript } = read.value;
  const kept = wordsOfImported(read.value).join('\n');
  const told = findings.map(({ message }) => message).join('\n');
  const figures = manuscript.body.filter(({ type }) => type === 'figure').length;
  return {
    silent: words.filter((word) => !kept.includes(word) && !told.includes(word)),
    missing: findings.filter(({ rule }) => rule === 'words-missing').map(({ message }) => message),
    picturesLost: Math.max(0, pictures - figures),
  };
};

describe.each([
  { kind: 'Word files', make: wrappedWord },
  { kind: 'OpenDocument texts', make: wrappedOdt },
])(`${filesOfEach} $kind with all that word processors put around words`, ({ make }) => {
  it('lose no word and no picture, and nothing is said to be missing', async () => {
    const lost: unknown[] = [];
    for (let at = 0; at < filesOfEach; at += 1) {
      const file = await make(at);
      const losses = await lossesOf(file);
      if (losses.silent.length + losses.missing.length + losses.picturesLost > 0) {
        lost.push({ file: file.name, ...losses });
      }
    }
    expect(lost).toEqual([]);
  });
});
