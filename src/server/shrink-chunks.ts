import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, stop, type Plugin } from 'esbuild';
import { asciiOnly } from './ascii-only.mjs';

/**
 * Makes small what Turbopack has written for the server, each text once, after equal ones were found. Turbopack would do
 * it for each of the entries that have the same modules, in half of the time that a build takes.
 *
 * @param server the folder of the build, `.next/server`
 */
export const shrinkChunks = async (server: string): Promise<void> => {
  const chunks = join(server, 'chunks');
  if (!existsSync(chunks)) return;
  const names = await readdir(chunks, { recursive: true });
  await build({
    entryPoints: names.filter((name) => name.endsWith('.js')).map((name) => join(chunks, name)),
    outbase: chunks,
    outdir: chunks,
    allowOverwrite: true,
    minify: true,
    charset: 'ascii',
    platform: 'node',
    target: 'node20',
    // Of the sources, through the maps that lie there.
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [leanText],
  }).finally(stop);
};

/** As V8 takes the least memory for it. */
const leanText: Plugin = {
  name: 'lean-text',
  setup: (given) =>
    given.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return { contents: asciiOnly(code).replace(moduleInParentheses, '$1(0,(') };
    }),
};

/** V8 compiles a function in parentheses at once; of these modules most are never asked for. */
const moduleInParentheses = /^((?:\d+, )+)\(\((?=__turbopack_context__)/gm;
