import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { latex } from '@/interchange/formats/latex';
import { demoArticles } from '@support/documents/demo-articles';
import { exportedFiles, inFolder, type ExportedFile } from '@support/documents/exported-files';
import { judgeProgram } from '@support/pages/judge-program';
import { drawn } from '@support/documents/rich-document';

/** XeLaTeX sets every text that we write, and says in its log what it could not set. */
const install = 'texlive-xetex texlive-plain-generic texlive-lang-cyrillic fonts-cmu (Debian)';

const set = async (file: string, program = 'xelatex') => {
  const folder = path.dirname(file);
  const { code, text } = await judgeProgram(program, {
    args: ['-interaction=nonstopmode', '-halt-on-error', `-output-directory=${folder}`, file],
    install,
    // Log lines are not broken, pictures lie beside the text, and nobody makes fonts.
    env: { max_print_line: '10000', TEXINPUTS: `${folder}:`, MKTEXTFM: '0', MKTEXPK: '0' },
  });
  const log = await readFile(file.replace(/tex$/, 'log'), 'utf8');
  return { code, text, log };
};

/** What a reader of the page would miss, as TeX tells it. Lines that stand out by less than 6 mm are none of it. */
const faultsIn = (log: string): string[] =>
  log.split('\n').filter((line) => {
    const [, points = '0'] = /^Overfull \\hbox \(([\d.]+)pt/.exec(line) ?? [];
    return (
      /^!|Missing character|undefined|multiply defined|Unused global option/i.test(line) ||
      Number(points) > 17
    );
  });

const faultsOf = async (file: string, passes: number) => {
  const name = path.basename(file);
  let last = await set(file);
  for (let pass = 1; pass < passes && last.code === 0; pass += 1) last = await set(file);
  return { name, code: last.code, faults: faultsIn(last.log) };
};

const inOrder = async <One, Other>(all: readonly One[], change: (one: One) => Promise<Other>) => {
  const changed: Other[] = [];
  for (const one of all) changed.push(await change(one));
  return changed;
};

const sound = (paths: readonly string[]) =>
  paths.map((file) => ({ name: path.basename(file), code: 0, faults: [] }));

describe('XeLaTeX', () => {
  let folder = '';
  let paths: string[] = [];
  beforeAll(async () => {
    const files = await exportedFiles('latex', { generated: 12 });
    ({ folder, paths } = await inFolder(files, 'tex'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('sets one of everything in three languages, with its pictures, and misses no sign', async () => {
    const everything = paths.filter((file) => file.includes('everything'));
    for (const letter of ['a', 'b', 'c'])
      for (const end of ['png', 'svg.png', 'webp.png'])
        await writeFile(
          path.join(folder, `a-picture--${letter}-.${end}`),
          await drawn('image/png'),
        );
    expect(await inOrder(everything, (file) => faultsOf(file, 2))).toEqual(sound(everything));
    const { log } = await set(everything[0] ?? '');
    expect(log.match(/File: \S*a-picture--[abc]-\S*\.png/g)).toHaveLength(3);
  });

  it('sets documents that nobody would think of, and misses no sign', async () => {
    const generated = paths.filter((file) => file.includes('generated'));
    const said = await inOrder(generated, (file) => faultsOf(file, 1));
    // Tables of random signs do not fit; words that are there stand out.
    const seen = said.map(({ faults, ...one }) => ({
      ...one,
      faults: faults.filter((line) => !line.startsWith('Overfull')),
    }));
    expect(seen).toEqual(sound(generated));
  });

  it('sets every article of the demo and misses no sign', async () => {
    const texts = await demoArticles();
    expect(texts.length).toBeGreaterThan(7);
    const files = await inOrder(texts, async (text): Promise<ExportedFile> => {
      const written = await latex.write?.(text.document, text.context);
      if (!written?.ok) throw new Error('not written');
      const { slug, language } = text.document.metadata;
      return { ...text, name: `${language}-${slug}`, bytes: written.value };
    });
    const demo = await inFolder(files, 'tex');
    expect(await inOrder(demo.paths, (file) => faultsOf(file, 2))).toEqual(sound(demo.paths));
    await rm(demo.folder, { recursive: true });
  });

  it('is awake: a sign without a font is told of', async () => {
    const file = path.join(folder, 'awake.tex');
    await writeFile(file, '\\documentclass{article}\\begin{document}Ж\\end{document}\n');
    expect((await faultsOf(file, 1)).faults).toHaveLength(1);
  });
});

it('pdfLaTeX stops with one sentence that says what to do', async () => {
  const [file] = await exportedFiles('latex');
  const { folder, paths } = await inFolder(file ? [file] : [], 'tex');
  const { code, log } = await set(paths[0] ?? '', 'pdflatex');
  expect(code).not.toBe(0);
  expect(log.match(/^! .*$/gm)?.[0]).toBe(
    '! This text needs XeLaTeX: run xelatex on this file instead of pdflatex.',
  );
  await rm(folder, { recursive: true });
});
