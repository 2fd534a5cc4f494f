import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { biblatex } from '@/sources/bibliography/bibtex';
import { bibtex } from '@/sources/bibliography/bibtex-classic';
import { writeAll, type KeyedWork } from '@/sources/bibliography/contract';
import { frozenDocuments } from '@support/documents/documents';
import { judgeProgram } from '@support/pages/judge-program';
import { knownWorks } from './citations/known-works';

/** Works that exist, and works that nobody would think of, each under a key of its own. */
const works: readonly KeyedWork[] = [
  ...knownWorks,
  ...fc
    .sample(frozenDocuments({ published: true }), { numRuns: 40, seed: 5 })
    .flatMap(({ references }) => references),
].map((work, at) => ({ ...work, id: `w${at}-${work.id}` }));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'judged-'));
  await writeFile(path.join(folder, 'biblatex.bib'), writeAll(biblatex, works));
  await writeFile(path.join(folder, 'bibtex.bib'), writeAll(bibtex, works));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const biber = async (file: string): Promise<string[]> => {
  const { text } = await judgeProgram('biber', {
    args: ['--tool', '--validate-datamodel', '--nolog', '--output-file', '/dev/null', file],
    install: 'biber (Debian)',
  });
  // What a record lacks, or has besides, is the record's own.
  return text
    .split('\n')
    .filter((line) => /^(?:ERROR|WARN) /.test(line))
    .filter(
      (line) => !/Missing mandatory|Invalid field '\w+' for entrytype|must be datatype/.test(line),
    );
};

describe('biber', () => {
  it('reads every entry of BibLaTeX and knows its types, fields and dates', async () => {
    expect(await biber(path.join(folder, 'biblatex.bib'))).toEqual([]);
  });

  it('is awake', async () => {
    const broken = path.join(folder, 'broken.bib');
    await writeFile(broken, '@book{a, title = {A}, date = {2024-13-45}}\n@book{b, title = {B}\n');
    expect((await biber(broken)).length).toBeGreaterThan(0);
  });
});

describe.each(['plain', 'abbrv', 'unsrt'])('bibtex with the style %s', (style) => {
  it('reads every entry, knows its type, and cuts no letter in two', async () => {
    const name = path.join(folder, style);
    const keys = works.map(({ id }) => `\\citation{${id.replace(/[^A-Za-z0-9:.-]/g, '-')}}`);
    await writeFile(
      `${name}.aux`,
      [...keys, `\\bibstyle{${style}}`, '\\bibdata{bibtex}', ''].join('\n'),
    );
    const { code, text } = await judgeProgram('bibtex', {
      args: ['-min-crossrefs=9', `${name}.aux`],
      install: 'texlive-binaries and texlive-base (Debian)',
      env: { BIBINPUTS: `${folder}:`, openout_any: 'a' },
    });
    const log = await readFile(`${name}.blg`, 'utf8');
    const faults = `${text}\n${log}`
      .split('\n')
      .filter((line) => /error|isn't style-file defined|didn't find|repeated/i.test(line));
    expect({ code, faults }).toEqual({ code: 0, faults: [] });
    const list = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(`${name}.bbl`));
    expect(list.match(/\\bibitem/g)).toHaveLength(works.length);
  });
});
