import { createHash } from 'node:crypto';
import type { LogLine } from './log-line';

/** What a receiver of failures gets: a line of the log of level `error`, and how often it stood there since the last report. */
export type ErrorReport = LogLine & {
  service: string;
  /** Which publication: where readers reach it. */
  site: string;
  version: string;
  role: string;
  /** Equal for failures that are the same but for numbers and ids in them. */
  fingerprint: string;
  /** 1, and what was not reported since. */
  count: number;
};

type Options = {
  about: Pick<ErrorReport, 'service' | 'site' | 'version' | 'role'>;
  /** Settles, whatever becomes of it. */
  send: (report: ErrorReport) => Promise<void>;
  /** Milliseconds, monotonic. */
  now: () => number;
};

/** Milliseconds between two reports of the same, and reports in a minute of whatever kind. */
const rest = 10 * 60_000;
const most = 30;
const mostKinds = 500;

/**
 * Hears the log, and passes failures on: the same one every ten minutes at the most, and thirty in a minute, so that an outage is
 * no flood for whoever receives it.
 */
export const errorReports = ({ about, send, now }: Options): ((line: LogLine) => void) => {
  const kinds = new Map<string, { at: number; unsaid: number }>();
  let minute = { since: -Infinity, sent: 0 };
  const isTooMany = (): boolean => {
    if (now() - minute.since >= 60_000) minute = { since: now(), sent: 0 };
    return minute.sent >= most;
  };
  return (line) => {
    if (line.level !== 'error') return;
    const fingerprint = fingerprintOf(line);
    const known = kinds.get(fingerprint);
    if ((known && now() - known.at < rest) || isTooMany()) {
      if (known) known.unsaid += 1;
      return;
    }
    minute.sent += 1;
    // Forgetting the oldest kind costs one report more of it.
    if (kinds.size >= mostKinds) kinds.delete(kinds.keys().next().value ?? '');
    kinds.delete(fingerprint);
    kinds.set(fingerprint, { at: now(), unsaid: 0 });
    void send({ ...about, ...line, fingerprint, count: 1 + (known?.unsaid ?? 0) });
  };
};

const fingerprintOf = ({ message, error, stack }: LogLine): string => {
  const place = typeof stack === 'string' ? /^\s+at .*$/m.exec(stack)?.[0] : undefined;
  const told = [message, typeof error === 'string' ? error : '', place ?? ''].join('\n');
  const kind = told.replace(/[0-9a-f]{8,}|\d+/gi, '#');
  return createHash('sha256').update(kind).digest('hex').slice(0, 16);
};
