import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/**
 * Turbopack writes the modules that most entries need into a chunk for each of them, of the same four million characters;
 * only the line that names the source map differs. Each would be read, compiled and held. So the first keeps its
 * text, and the others lead to it.
 *
 * @param server the folder of the build, `.next/server`; nothing happens to chunks that lead on already
 * @returns how many chunks lead on now that did not before
 */
export const shareChunks = async (server: string): Promise<number> => {
  const chunks = join(server, 'chunks');
  if (!existsSync(chunks)) return 0;
  const files = (await readdir(chunks, { recursive: true }))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(chunks, name))
    .sort();
  const firsts = new Map<string, string>();
  const shared = new Map<string, string>();
  for (const file of files) {
    const contents = contentsOf(await readFile(file, 'utf8'));
    if (contents === undefined) continue;
    // Within a folder: Turbopack keeps those of pages and of other answers apart.
    const key = createHash('sha256')
      .update(dirname(file))
      .update('\0')
      .update(contents)
      .digest('hex');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, file);
    else shared.set(file, first);
  }
  for (const [file, first] of shared) await leadOn(file, first);
  if (shared.size > 0) await traceThem(server, shared);
  return shared.size;
};

/** Smaller ones are not worth a file that is opened in vain. */
const worthwhile = 16 * 1024;

/** A list of modules without the line that names the source map; nothing of any other file. */
const contentsOf = (text: string): string | undefined =>
  text.length >= worthwhile && /^module\.exports ?= ?\[/.test(text)
    ? text.replace(/\n*\/\/# sourceMappingURL=[^\n]*\n*$/, '')
    : undefined;

/** Traces name the file that holds the code, whose map stays; that of the other is nobody's any more. */
const leadOn = async (file: string, first: string): Promise<void> => {
  const unfinished = `${file}.unfinished`;
  await writeFile(
    unfinished,
    `module.exports=require(${JSON.stringify(`./${basename(first)}`)});\n`,
  );
  await rename(unfinished, file);
  await rm(`${file}.map`, { force: true });
};

/** Next lists for each entry what it loads, for whoever takes that alone along: now the first chunk too. */
const traceThem = async (server: string, shared: ReadonlyMap<string, string>): Promise<void> => {
  const traces = (await readdir(server, { recursive: true })).filter((name) =>
    name.endsWith('.nft.json'),
  );
  for (const name of traces) {
    const trace = join(server, name);
    const { files, ...rest } = JSON.parse(await readFile(trace, 'utf8')) as { files: string[] };
    const firsts = files.flatMap((file) => {
      const first = shared.get(join(dirname(trace), file));
      return first === undefined ? [] : [relative(dirname(trace), first).replaceAll('\\', '/')];
    });
    const added = [...new Set(firsts)].filter((file) => !files.includes(file));
    if (added.length > 0) {
      await writeFile(trace, JSON.stringify({ ...rest, files: [...files, ...added] }));
    }
  }
};
