import { availableParallelism } from 'node:os';
import { err, ok, type Result } from '@/platform/result';
import type { WorkerAnswer, WorkerFailure } from '../../processes/contract';
import type { Pandoc } from './ast';
import type { PandocOutput } from './contract';
import { PandocPool } from './pool';

const megabyte = 1024 * 1024;

/** Enough for a book on a busy machine; a document that needs more is broken or hostile. */
const limits = { milliseconds: 60_000, bytes: 1536 * megabyte };

type Home = { ibidemPandoc?: PandocPool };

/** One pool a process, however many bundles of this module there are in it. */
export const pandocPool = (): PandocPool =>
  ((globalThis as Home).ibidemPandoc ??= new PandocPool(
    Math.min(2, availableParallelism()),
    limits,
  ));

export const closePandoc = (): void => {
  (globalThis as Home).ibidemPandoc?.close();
};

/** Reads a text in one of Pandoc's formats, e.g. `markdown-smart`. */
export const readText = async (
  from: string,
  text: string,
): Promise<Result<Pandoc, WorkerFailure>> =>
  parsed(await pandocPool().convert({ options: { from, to: 'json' }, stdin: text }));

/** As `readText`, with all that Pandoc says it passed over. */
export const readTextLoudly = async (
  from: string,
  text: string,
): Promise<Result<{ tree: Pandoc; warnings: readonly string[] }, WorkerFailure>> => {
  const options = { from, to: 'json', verbosity: 'INFO' };
  const answer = await pandocPool().convert({ options, stdin: text });
  const tree = parsed(answer);
  if (!tree.ok) return tree;
  return ok({ tree: tree.value, warnings: answer.ok ? answer.value.warnings : [] });
};

/** Reads a binary document, e.g. a `docx`, with the media that it carries. */
export const convertBinary = (
  from: string,
  to: string,
  bytes: Uint8Array,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Result<PandocOutput, WorkerFailure>> =>
  pandocPool().convert({
    options: { ...options, from, to, 'input-files': ['input'], 'extract-media': 'media' },
    files: { input: Buffer.from(bytes).toString('base64') },
  });

/** The tree that Pandoc answered with. */
export const parsed = (answer: WorkerAnswer<PandocOutput>): Result<Pandoc, WorkerFailure> => {
  if (!answer.ok) return answer;
  try {
    return ok(JSON.parse(answer.value.stdout) as Pandoc);
  } catch {
    return err({ kind: 'refused', message: 'Pandoc gave no document' });
  }
};
