import type { Result } from '@/platform/result';

/** A program that turns jobs into outputs, one at a time, in a process of its own. */
export type WorkerProgram = {
  /** Its file, from the top of the repository: bundlers move our modules, but not a worker's file. */
  file: string;
  /** Its name in the server's bundle, if it reads our own modules: those are TypeScript, which Node does not run. */
  bundledAs?: string;
};

export type WorkerLimits = {
  /** For one job, start of the process included. */
  milliseconds: number;
  /** Resident memory of the process. */
  bytes: number;
  /** Milliseconds without a job after which the process ends; the next job starts another. A minute by default. */
  idle?: number;
};

/**
 * Why there is no output: the program refused the job, took too long, its process died (which is also what exceeding
 * the memory limit looks like from outside), or more jobs wait than there is any hope for.
 */
export type WorkerFailure = {
  kind: 'refused' | 'too-slow' | 'died' | 'busy';
  message: string;
};

export type WorkerAnswer<Output> = Result<Output, WorkerFailure>;

/** What a worker's process sends for a job; see `serve.mjs`. */
export type WorkerMessage<Output> = { output: Output } | { refused: string } | { crashed: string };
