import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '@/interchange/format';
import { writableFormat } from '@/interchange/registry';
import { languages } from '@/platform/language';
import { frozenDocuments } from './documents';
import { drawn, richContext, richDocument } from './rich-document';

export type ExportedFile = {
  name: string;
  document: FrozenDocument;
  context: WriteContext;
  bytes: Uint8Array;
};

/**
 * What a format makes of one of everything in each language, with and without what readers were told since, and of
 * documents that nobody would think of. `seed` keeps a judge's verdict the same until somebody changes the generator.
 */
export const exportedFiles = async (
  format: string,
  { generated = 0, seed = 5 } = {},
): Promise<ExportedFile[]> => {
  const { liveMetadata: _overlay, ...quiet } = richContext();
  const rich = languages.map((language, at) => ({
    name: `everything-${language}`,
    document: richDocument(language),
    context: at === 0 ? richContext() : quiet,
  }));
  const bare = {
    address: 'https://example.org/a?b=1&c',
    origin: 'https://example.org',
    publication: '<A> & “B”',
  };
  const random = fc
    .sample(frozenDocuments({ published: true }), { numRuns: generated, seed })
    .map((document, at) => ({
      name: `generated-${at + 1}`,
      document,
      context: at % 2 === 0 ? bare : { ...bare, pictures: () => drawn('image/png') },
    }));
  return Promise.all(
    [...rich, ...random].map(async (one) => ({ ...one, bytes: await bytesIn(format, one) })),
  );
};

/** The same as files in a folder of their own. */
export const inFolder = async (
  files: readonly ExportedFile[],
  extension: string,
): Promise<{ folder: string; paths: string[] }> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'judged-'));
  const paths = files.map(({ name }) => path.join(folder, `${name}.${extension}`));
  await Promise.all(files.map(({ bytes }, at) => writeFile(paths[at] ?? '', bytes)));
  return { folder, paths };
};

const bytesIn = async (
  name: string,
  { document, context }: { document: FrozenDocument; context: WriteContext },
): Promise<Uint8Array> => {
  const written = await writableFormat(name)?.write(document, context);
  if (!written?.ok) throw new Error(JSON.stringify(written?.error ?? `Nothing writes ${name}`));
  return written.value;
};
