import { expect } from '@jest/globals';
import { plainText } from '@/document/plain-text';
import { marksOf } from '@/document/walk';
import type { Imported } from '@/interchange/readers/manuscript/imported';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import type { Sample } from './samples';

export const readSample = async (bytes: Uint8Array, filename: string): Promise<Imported> => {
  let keys = 0;
  const read = await readManuscript(bytes, { filename, newKey: () => `K${(keys += 1)}` });
  if (!read.ok) throw new Error(`${filename}: ${JSON.stringify(read.error)}`);
  return read.value;
};

/** What came of a sample, under the names of `countsOf`. */
export const countsIn = ({ manuscript, pictures }: Imported) => {
  const { body, citations } = manuscript;
  const of = (type: (typeof body)[number]['type']) =>
    body.filter((block) => block.type === type).length;
  const marked = new Set(marksOf(body).map(({ key }) => key));
  const placed = citations.filter(({ key }) => marked.has(key));
  const notes = placed.filter(({ text }) => text?.includes('Anna Berg') === true).length;
  return {
    notes,
    links: placed.length - notes,
    headings: of('heading'),
    lists: of('list'),
    tables: of('table'),
    pictures: pictures.length,
  };
};

/** Every word of a sample is in the text, in the title or in a note. */
export const expectEveryWord = ({ title, blocks }: Sample, { manuscript }: Imported): void => {
  const { metadata, body, citations } = manuscript;
  const notes = citations.map(({ text }) => text ?? '');
  const alts = body.flatMap((block) => (block.type === 'figure' ? [block.alt] : []));
  const kept = [metadata.title, plainText(body), ...notes, ...alts].join('\n').replace(/\s+/g, ' ');
  const meant = blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return block.runs.map((one) => one.text.trim()).filter((text) => /\p{L}/u.test(text));
      case 'list':
        return block.items;
      case 'table':
        return block.rows.flat();
      case 'picture':
        return [block.alt];
    }
  });
  expect(metadata.title).toBe(title);
  expect(meant.filter((words) => !kept.includes(words.replace(/\s+/g, ' ')))).toEqual([]);
};
