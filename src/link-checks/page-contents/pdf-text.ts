import { fork } from 'node:child_process';
import path from 'node:path';

export type PdfReading = { pages: readonly string[]; title: string };
type PdfLimits = { milliseconds: number; megabytes: number };

/**
 * The words of a PDF page by page, and its stated title; nothing when it cannot be read within the limits or is locked;
 * `broken` when it is no PDF that any program opens. Pictures of text have no words.
 */
export const pdfText = (
  bytes: Uint8Array,
  { milliseconds, megabytes }: PdfLimits = usual,
): Promise<PdfReading | 'broken' | null> =>
  new Promise((resolve) => {
    const child = fork(workerFile(), [], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${megabytes}`],
      env: { NODE_ENV: 'production' },
    });
    const end = (reading: PdfReading | 'broken' | null) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(reading);
    };
    const timer = setTimeout(() => end(null), milliseconds);
    child.once('message', (message: PdfReading | { failed: string }) =>
      end('failed' in message ? failureOf(message.failed) : message),
    );
    child.once('error', () => end(null));
    child.once('exit', () => end(null));
    child.send(bytes, (error) => {
      if (error) end(null);
    });
  });

const failureOf = (failed: string) => (/InvalidPDF/.test(failed) ? 'broken' : null);

const usual: PdfLimits = { milliseconds: 30_000, megabytes: 256 };

/** Found from the working folder: bundlers move this module, but not the worker's file. */
const workerFile = (): string =>
  path.join(
    /* turbopackIgnore: true */ process.cwd(),
    'src/link-checks/page-contents/pdf-text-worker.mjs',
  );
