import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import process from 'node:process';
import { sourcesHash } from './sources-hash.mjs';

/** What starts as a process: the server with the command line, and what these start of our own TypeScript. */
const programs = {
  cli: 'src/server/cli.ts',
  'starting-server': 'src/server/starting-server.ts',
  'read-apart': 'src/interchange/readers/separate-process/worker.mjs',
};

/**
 * The folder of the server's bundle, `.build/<hash of the sources>`, made where there is none of these sources; so a
 * process that runs never finds parts of another build under its feet.
 *
 * @param {string} projectRoot the folder of the checkout
 * @returns {Promise<string>}
 */
export const serverBundle = async (projectRoot) => {
  const builds = join(projectRoot, '.build');
  const name = sourcesHash(projectRoot);
  const folder = join(builds, name);
  if (existsSync(folder)) return folder;
  // Whole or not at all; of two processes that make it at once, both use the first that is ready.
  const unfinished = `${folder}.${process.pid}`;
  await bundle(projectRoot, unfinished, programs);
  await rename(unfinished, folder).catch(async (error) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  removeOlder(builds, name);
  return folder;
};

/**
 * Programs as few files, without the packages that they import. All files lie in one folder, two below the checkout.
 *
 * @param {string} projectRoot
 * @param {string} outdir
 * @param {Readonly<Record<string, string>>} entryPoints
 */
export const bundle = async (projectRoot, outdir, entryPoints) => {
  const { build, stop } = await import('esbuild');
  await build({
    absWorkingDir: projectRoot,
    entryPoints,
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node22',
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [knowingTheirPlace(projectRoot)],
  }).finally(stop);
};

/**
 * A module finds what lies beside it from where it was written, wherever its code has gone.
 *
 * @param {string} projectRoot
 * @returns {import('esbuild').Plugin}
 */
const knowingTheirPlace = (projectRoot) => ({
  name: 'knowing-their-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.(ts|tsx|mjs)$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      if (!code.includes('import.meta.')) return undefined;
      const file = relative(projectRoot, path).replaceAll('\\', '/');
      /** @type {Record<string, string>} */
      const places = {
        url: `new URL(${JSON.stringify(`../../${file}`)}, import.meta.url).href`,
        dirname: `(import.meta.dirname + ${JSON.stringify(`/../../${dirname(file)}`)})`,
      };
      const contents = code.replace(/import\.meta\.(\w+)/g, (_, word) => {
        if (places[word]) return places[word];
        throw new Error(`${file}: import.meta.${word} is not known in the bundle`);
      });
      return { contents, loader: loaders[extname(path)] };
    }),
});

/** @type {Record<string, import('esbuild').Loader>} */
const loaders = { '.ts': 'ts', '.tsx': 'tsx', '.mjs': 'js' };

/** The one before stays: a process that runs may still load from it. */
const removeOlder = (builds, name) => {
  const others = readdirSync(builds)
    .filter((other) => other !== name)
    .map((other) => join(builds, other))
    .sort((one, other) => madeAt(other) - madeAt(one));
  for (const folder of others.slice(1)) rmSync(folder, { recursive: true, force: true });
};

const madeAt = (folder) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
