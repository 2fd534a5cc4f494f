import { performance } from 'node:perf_hooks';
import { describe, expect, it } from '@jest/globals';
import {
  readBibliographyApart,
  readManuscriptApart,
} from '@/interchange/readers/separate-process/read-apart';
import { fixture } from '@support/documents/manuscripts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * For how many milliseconds in all this process could answer nobody while something was done: it worked, or waited without
 * giving way. That a busy machine wakes it late is no part of it.
 */
const timeOccupied = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.eventLoopUtilization();
  await work();
  return performance.eventLoopUtilization(before).active;
};

/** What keeps a parser or a pattern busy for seconds, minutes or for ever. */
const demanding = [
  { filename: 'emphasis.md', bytes: bytesOf('*a **a '.repeat(1000)) },
  { filename: 'brackets.md', bytes: bytesOf('['.repeat(2000)) },
  { filename: 'quotes.html', bytes: bytesOf('<blockquote>'.repeat(390) + 'word') },
  { filename: 'list.txt', bytes: bytesOf('[a]( '.repeat(2000)) },
  { filename: 'table.html', bytes: bytesOf(`<table>${'<tr><td>a<td>b'.repeat(500)}`) },
];

describe('files that are read for readers’ publication', () => {
  it('come out as they would in the same process', async () => {
    const read = await readManuscriptApart({
      filename: 'ferries-en.md',
      bytes: fixture('ferries-en.md'),
    });
    expect(read).toMatchObject({
      ok: true,
      value: { manuscript: { metadata: { language: 'en' } }, pictures: [] },
    });
    const works = await readBibliographyApart('a.bib', bytesOf('@book{a, title={River}}'));
    expect(works).toMatchObject({
      ok: true,
      value: { format: { id: 'biblatex' }, entries: [{ work: { title: 'River' } }] },
    });
  });

  it('never keep the process that answers readers from answering', async () => {
    const occupied = await timeOccupied(async () => {
      await Promise.all(demanding.map(readManuscriptApart));
      await readBibliographyApart('a.bib', bytesOf(`@book{a, title={${'{'.repeat(200_000)}`));
    });
    expect(occupied).toBeLessThan(500);
  });
});
