import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { plainText } from '@/document/plain-text';
import { marksOf, textOfInlines } from '@/document/walk';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readSample } from '@support/corpus/judge-sample';
import { exportedFiles, inFolder, type ExportedFile } from '@support/documents/exported-files';
import { judgeProgram } from '@support/pages/judge-program';

afterAll(closePandoc);

/** Our files as LibreOffice writes them anew, in the order given. */
const savedByLibreOffice = async (
  files: readonly ExportedFile[],
  [from, to]: readonly [string, string],
): Promise<Uint8Array[]> => {
  const { folder, paths } = await inFolder(files, from);
  const outdir = path.join(folder, 'saved');
  const { code, text } = await judgeProgram('soffice', {
    args: [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', to, '--outdir', outdir],
      ...paths,
    ],
    install: 'libreoffice-writer-nogui (Debian) or LibreOffice',
  });
  if (code !== 0) throw new Error(text);
  const saved = files.map(({ name }) => readFile(path.join(outdir, `${name}.${to}`)));
  const all = await Promise.all(saved);
  await rm(folder, { recursive: true });
  return all;
};

/** What an editor would miss, or find twice. */
const partsOf = async (bytes: Uint8Array, filename: string) => {
  const { manuscript, pictures, findings } = await readSample(bytes, filename);
  const { metadata, body, citations } = manuscript;
  const { title, subtitle, standfirst, keyPoints, bylines } = metadata;
  return {
    ...{ title, subtitle, standfirst, keyPoints, bylines: bylines.map(({ name }) => name) },
    text: plainText(body).replace(/\s+/g, ' '),
    headings: body.flatMap((one) => (one.type === 'heading' ? [textOfInlines(one.children)] : [])),
    figures: body.flatMap((one) =>
      one.type === 'figure' ? [[one.image.sha256, one.alt, textOfInlines(one.caption ?? [])]] : [],
    ),
    pictures: pictures.length,
    cited: marksOf(body).map(({ key, children }) => [key, textOfInlines(children)]),
    notes: citations.map(({ key, text }) => [key, text]),
    lost: findings.filter(({ rule }) => rule.endsWith('words-missing')),
  };
};

describe.each([
  ['docx', 'odt'],
  ['odt', 'docx'],
] as const)('our %s, saved as %s by LibreOffice', (from, to) => {
  it('comes back with title, lead picture, notes and text once, and without what stands around it', async () => {
    const files = await exportedFiles(from);
    const saved = await savedByLibreOffice(files, [from, to]);
    for (const [at, { name, bytes }] of files.entries()) {
      const meant = await partsOf(bytes, `${name}.${from}`);
      const found = await partsOf(saved[at] ?? new Uint8Array(), `${name}.${to}`);
      expect({ name, ...found }).toEqual({ name, ...meant });
      expect(meant.lost).toEqual([]);
    }
  });
});
