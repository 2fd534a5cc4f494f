/** What goes to the Pandoc process. `options` are Pandoc's defaults-file options. */
export type PandocJob = {
  options: Readonly<Record<string, unknown>>;
  stdin?: string;
  /** Input files by name, Base64. */
  files?: Readonly<Record<string, string>>;
};

/** What comes back. `files` holds the output file and extracted media by name, Base64. */
export type PandocOutput = {
  stdout: string;
  warnings: readonly string[];
  files: Readonly<Record<string, string>>;
};

/**
 * Why there is no output: Pandoc refused the document, took too long, or its process died (which is
 * also what exceeding the memory limit looks like from outside).
 */
export type PandocFailure = {
  kind: 'refused' | 'too-slow' | 'died';
  message: string;
};

/** A message of the worker process. */
export type WorkerMessage =
  { id: number; crashed: string } | ({ id: number; stderr: string } & PandocOutput);
