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
