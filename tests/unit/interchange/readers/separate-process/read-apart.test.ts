import { performance } from 'node:perf_hooks';
import { describe, expect, it } from '@jest/globals';
import {
  readBibliographyApart,
  readManuscriptApart,
} from '@/interchange/readers/separate-process/read-apart';
import { fixture } from '@support/documents/manuscripts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * How far something kept this process from answering: for what share of the time its own thread had a processor, and for what
 * share it gave no way, be it at work, waiting, or until a busy machine let it on. Both are shares, since the process
 * also collects the garbage of the tests before this one, and the more of it the longer the files take.
 */
const occupation = async (work: () => Promise<unknown>) => {
  const [cpu, loop, begun] = [
    process.threadCpuUsage(),
    performance.eventLoopUtilization(),
    performance.now(),
  ];
  await work();
  const { user, system } = process.threadCpuUsage(cpu);
  const { active } = performance.eventLoopUtilization(loop);
  const elapsed = performance.now() - begun;
  return { worked: (user + system) / 1000 / elapsed, gaveNoWay: active / elapsed };
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
    const { worked, gaveNoWay } = await occupation(async () => {
      await Promise.all(demanding.map(readManuscriptApart));
      await readBibliographyApart('a.bib', bytesOf(`@book{a, title={${'{'.repeat(200_000)}`));
    });
    // About 1 where it reads by itself. Seen are 0.01 to 0.03: what starts the readers, and garbage.
    expect(worked).toBeLessThan(0.1);
    expect(gaveNoWay).toBeLessThan(0.2);
  });
});
