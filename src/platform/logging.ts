import { logSettings, type LogSettings } from './env';
import { asJson, asText, type LogLine } from './log-line';
import { withoutPersonalData } from './without-personal-data';
import { workInHand } from './work-context';

/**
 * `error`: somebody has to look, or something is lost or stands still. `warn`: it is seen to without anybody, and worth a look
 * when it comes again and again. `info`: the ordinary course of work, such as each request. `debug`: how it is done.
 */
const levels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof levels)[number];

/**
 * The one place where the log is written: a line on standard error, of JSON for programs or for people who read along, from
 * the level on that IBIDEM_LOG says. What is personal in it is left out, and it says what request and job it belongs to.
 */
export const log = (
  level: LogLevel,
  message: string,
  facts: Record<string, unknown> = {},
): void => {
  const settings = logSettings();
  if (levels.indexOf(level) < wished(settings)) return;
  const told = { message, ...workInHand(), ...listeners.trace?.(), ...facts };
  const cleaned = withoutPersonalData(told) as { message: string } & Record<string, unknown>;
  const line = { time: new Date().toISOString(), level, ...cleaned };
  process.stderr.write(written(line, settings));
  for (const hear of listeners.lines) hear(line);
};

/** Whether lines of a level are written, for whoever would have work with them. */
export const isLogged = (level: LogLevel): boolean =>
  levels.indexOf(level) >= wished(logSettings());

const wished = ({ level }: LogSettings): number => {
  const found = levels.findIndex((known) => known === level);
  return found === -1 ? levels.indexOf('warn') : found;
};

const written = (line: LogLine, { format }: LogSettings): string => {
  const { isTTY } = process.stderr;
  if ((format ?? (isTTY ? 'text' : 'json')) === 'json') return asJson(line);
  return asText(line, { coloured: isTTY });
};

type Listeners = {
  lines: Set<(line: LogLine) => void>;
  /** Names the trace that is under way. */
  trace?: () => Readonly<Record<string, string>> | undefined;
};

/** Next's bundle has a copy of this module of its own, and what it tells is heard as well. */
const key = Symbol.for('ibidem.log-listeners');
type Shared = { [key]?: Listeners };
const listeners = ((globalThis as Shared)[key] ??= { lines: new Set() });

/** Calls `hear` with every line that is written from now on. */
export const hearLog = (hear: (line: LogLine) => void): (() => void) => {
  listeners.lines.add(hear);
  return () => void listeners.lines.delete(hear);
};

/** Has every line say which trace it belongs to. */
export const nameTracesInLog = (name: NonNullable<Listeners['trace']>): void => {
  listeners.trace = name;
};

/** An error as facts for a log line. */
export const errorFacts = (error: unknown): Record<string, unknown> =>
  error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) };
