/**
 * What the scripts of npm run: the server and the command line from their bundle, which loads in a third of the time
 * and the memory that their sources take. Hot reload runs from the sources, and so does a folder that cannot be written.
 * Plain JavaScript, since nothing has been built yet.
 */
import module from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { keepMemoryLean } from './lean-memory.mjs';
import { serverBundle } from './server-bundle.mjs';

// Commands are over before it would matter.
if (process.argv[2] === 'start') keepMemoryLean();

const fromSources = ({ message }) =>
  void process.stderr.write(`Running from the sources, which takes longer: ${message}\n`);

const bundle =
  process.argv[2] === 'dev'
    ? undefined
    : await serverBundle(resolve(import.meta.dirname, '../..')).catch(fromSources);

if (bundle === undefined) {
  delete process.env.IBIDEM_BUNDLE;
  await import('tsx');
  await import('./cli.ts');
} else {
  process.env.IBIDEM_BUNDLE = bundle;
  // Beside the code that it is of, so that it goes with it; where that cannot be written, Node does without.
  module.enableCompileCache?.(join(bundle, 'compile-cache'));
  await import(pathToFileURL(join(bundle, 'cli.mjs')).href);
}
