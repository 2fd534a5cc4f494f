import { availableParallelism } from 'node:os';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { err, ok, type Result } from '@/platform/result';
import type { ReadFile } from '@/sources/bibliography/read-bibliography';
import { bibliographyFormat } from '@/sources/bibliography/registry';
import { importFinding } from '../../findings';
import type { Imported } from '../manuscript/imported';
import type { WorkerFailure } from '../../processes/contract';
import { WorkerPool } from '../../processes/worker-pool';
import type { ReadingJob } from './contract';

/** What a job may cost: enough for a book on a busy machine. Pandoc has a process and limits of its own behind it. */
export const readingLimits = { milliseconds: 75_000, bytes: 1024 ** 3 };

type Pool = WorkerPool<ReadingJob, Result<unknown, readonly Finding[]>>;
type Home = { ibidemReaders?: Pool };

/** One pool a process, however many bundles of this module there are in it. */
const readers = (): Pool =>
  ((globalThis as Home).ibidemReaders ??= new WorkerPool(
    { file: 'src/interchange/readers/separate-process/worker.mjs', bundledAs: 'read-apart.mjs' },
    { processes: Math.min(2, availableParallelism()), waiting: 32 },
    readingLimits,
  ));

type ManuscriptFile = { filename: string; bytes: Uint8Array; language?: Language };

/** As `readManuscript`, in a process of its own: what a file does to it, a finding says. */
export const readManuscriptApart = async (
  file: ManuscriptFile,
): Promise<Result<Imported, readonly Finding[]>> =>
  (await readApart({ kind: 'manuscript', ...file })) as Result<Imported, readonly Finding[]>;

/** As `readBibliography`, in a process of its own. */
export const readBibliographyApart = async (
  filename: string,
  bytes: Uint8Array,
): Promise<Result<ReadFile, readonly Finding[]>> => {
  const read = await readApart({ kind: 'bibliography', filename, bytes });
  if (!read.ok) return read;
  const said = read.value as Omit<ReadFile, 'format'> & { format: string };
  const format = bibliographyFormat(said.format);
  if (!format) throw new Error(`no format ${said.format}`);
  return ok({ ...said, format });
};

const readApart = async (job: ReadingJob): Promise<Result<unknown, readonly Finding[]>> => {
  const answer = await readers().do(job);
  return answer.ok ? answer.value : err([notRead(job.filename, answer.error)]);
};

const notRead = (filename: string, { kind, message }: WorkerFailure): Finding => {
  const seconds = readingLimits.milliseconds / 1000;
  const place = { words: filename };
  if (kind === 'busy') return importFinding('reader-busy', { filename }, place);
  // What exceeds its memory is ended, too.
  if (kind === 'too-slow' || /SIGKILL/.test(message)) {
    return importFinding('file-too-demanding', { filename, seconds }, place);
  }
  return importFinding('file-unreadable', { filename, reason: message }, place);
};
