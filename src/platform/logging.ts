import { env } from './env';

const levels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof levels)[number];

/** One line of JSON on standard error, so that programs can read it; IBIDEM_LOG says from which level on. */
export const log = (
  level: LogLevel,
  message: string,
  facts: Record<string, unknown> = {},
): void => {
  const wished = levels.findIndex((known) => known === env().logLevel);
  if (levels.indexOf(level) < (wished === -1 ? levels.indexOf('warn') : wished)) return;
  const line = { time: new Date().toISOString(), level, message, ...facts };
  process.stderr.write(`${JSON.stringify(line)}\n`);
};

/** An error as facts for a log line. */
export const errorFacts = (error: unknown): Record<string, unknown> =>
  error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) };
