import { afterAll, describe, expect, it } from '@jest/globals';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { countsIn, expectEveryWord, readSample } from '@support/corpus/judge-sample';
import { asGooglePage, asMarkdown, asWordPage } from '@support/corpus/pages';
import { countsOf, samples, type Sample } from '@support/corpus/samples';
import { asWord } from '@support/corpus/word-file';

afterAll(closePandoc);

type Producer = {
  name: string;
  extension: string;
  write: (sample: Sample) => Uint8Array | Promise<Uint8Array>;
};

const producers: readonly Producer[] = [
  { name: 'Word', extension: 'docx', write: asWord },
  { name: 'Word’s clipboard', extension: 'html', write: asWordPage },
  { name: 'Google Docs', extension: 'html', write: asGooglePage },
  { name: 'a text editor', extension: 'md', write: asMarkdown },
];

/** 16 manuscripts in three languages, each as four programs write it. LibreOffice’s are in `tests/judges`. */
describe.each(producers)('manuscripts as $name writes them', ({ extension, write }) => {
  it('keep their notes, links, headings, lists, tables, pictures and every word', async () => {
    const found: unknown[] = [];
    const meant: unknown[] = [];
    for (const sample of samples(16)) {
      const imported = await readSample(await write(sample), `${sample.name}.${extension}`);
      expectEveryWord(sample, imported);
      expect(imported.manuscript.metadata.language).toBe(sample.language);
      found.push([sample.name, countsIn(imported)]);
      meant.push([sample.name, countsOf(sample)]);
    }
    expect(found).toEqual(meant);
  });
});
