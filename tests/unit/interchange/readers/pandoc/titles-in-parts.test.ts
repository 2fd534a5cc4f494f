import { afterAll, describe, expect, it } from '@jest/globals';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import { paragraph, run, wordFile } from '@support/corpus/word-file';

afterAll(closePandoc);

const text = 'The ferry went on through the winter, and nobody counted the wells of Upper Kamen.';

const read = async (body: string) => {
  let keys = 0;
  const bytes = await wordFile({ body });
  const result = await readManuscript(bytes, {
    filename: 'a.docx',
    newKey: () => `K${(keys += 1)}`,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { metadata, body: blocks } = result.value.manuscript;
  return { ...metadata, blocks: blocks.length, findings: result.value.findings };
};

describe('the title of a Word file', () => {
  it('is whole where it stands in several paragraphs', async () => {
    const title = ['What the River Carries:', 'Grain, Salt', ''].map((line) =>
      paragraph(line === '' ? '' : run(line), 'Title'),
    );
    const found = await read(`${title.join('')}${paragraph(run(text))}`);
    expect(found).toMatchObject({ title: 'What the River Carries: Grain, Salt', blocks: 1 });
    expect(found.findings.map(({ rule }) => rule)).not.toContain('words-missing');
  });

  it('is not the byline where a paragraph of its style is empty', async () => {
    const found = await read(
      `${paragraph('', 'Title')}${paragraph(run('What the River Carries'), 'Heading1')}${paragraph(run('By Anna Novak'))}${paragraph(run(text))}`,
    );
    expect(found).toMatchObject({
      title: 'What the River Carries',
      bylines: [{ name: 'Anna Novak' }],
    });
  });

  it('is not a later line that is styled like one', async () => {
    const found = await read(
      `${paragraph(run('What the River Carries'), 'Title')}${paragraph(run(text))}${paragraph(run('An aside on salt'), 'Title')}${paragraph(run(text))}`,
    );
    expect(found.title).toBe('What the River Carries');
    expect(JSON.stringify(found.findings)).not.toContain('words-missing');
  });
});
