import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { countsIn, expectEveryWord, readSample } from '@support/corpus/judge-sample';
import { countsOf, samples, type Sample } from '@support/corpus/samples';
import { asWord } from '@support/corpus/word-file';

const run = promisify(execFile);
const manuscripts = samples(12);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ibidem-corpus-'));
  const files = await Promise.all(
    manuscripts.map(async (sample) => {
      const file = path.join(folder, `${sample.name}.docx`);
      await writeFile(file, await asWord(sample));
      return file;
    }),
  );
  for (const [extension, filter] of [
    ['odt', 'odt'],
    ['docx', 'docx:MS Word 2007 XML'],
    ['html', 'html:HTML (StarWriter)'],
  ] as const) {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const outdir = path.join(folder, extension);
    await run(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', outdir, ...files],
      {
        timeout: 240_000,
      },
    ).catch((error: unknown) => {
      throw new Error(
        `LibreOffice (soffice) is needed to write these manuscripts: ${String(error)}`,
      );
    });
  }
});

afterAll(async () => {
  closePandoc();
  await rm(folder, { recursive: true, force: true });
});

/** In pages LibreOffice writes pictures as files beside, and their alternative texts nowhere. */
const withoutPictures = (sample: Sample): Sample => ({
  ...sample,
  blocks: sample.blocks.filter(({ kind }) => kind !== 'picture'),
});

describe.each(['odt', 'docx', 'html'])(
  'manuscripts as LibreOffice writes them to %s',
  (extension) => {
    it('keep their notes, links, headings, lists, tables, pictures and every word', async () => {
      const found: unknown[] = [];
      const meant: unknown[] = [];
      for (const sample of manuscripts) {
        const bytes = await readFile(path.join(folder, extension, `${sample.name}.${extension}`));
        const imported = await readSample(bytes, `${sample.name}.${extension}`);
        const isPage = extension === 'html';
        expectEveryWord(isPage ? withoutPictures(sample) : sample, imported);
        found.push([sample.name, countsIn(imported)]);
        meant.push([sample.name, countsOf(isPage ? withoutPictures(sample) : sample)]);
      }
      expect(found).toEqual(meant);
    });
  },
);
