import type { AuditEntry } from './filter';

/**
 * The log as CSV (RFC 4180), a piece at a time. It starts with a byte order mark: without one Excel takes UTF-8 for the
 * Windows code page and breaks every Cyrillic name; other programs skip it.
 */
export async function* auditCsv(
  batches: AsyncIterable<readonly AuditEntry[]>,
): AsyncGenerator<string, void> {
  yield csvMark + csvLine(columns.map(([name]) => name));
  for await (const batch of batches) {
    yield batch.map((entry) => csvLine(columns.map(([, read]) => read(entry)))).join('');
  }
}

type Cell = string | number | null;

const columns: readonly (readonly [string, (entry: AuditEntry) => Cell])[] = [
  ['at', ({ at }) => at],
  ['article', ({ article }) => article],
  ['title', ({ title }) => title],
  ['edition', ({ number }) => number],
  ['entry', ({ sequence }) => sequence],
  ['event', ({ event }) => event],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['stage', ({ stage }) => stage],
  ['actor', ({ actorName }) => actorName],
  ['reason', ({ reason }) => reason],
  ['details', ({ data }) => (Object.keys(data).length > 0 ? JSON.stringify(data) : null)],
  ['contentHash', ({ contentHash }) => contentHash],
  ['hash', ({ hash }) => hash],
];

/** Stands before the first line. */
export const csvMark = '\uFEFF';

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`;

const cellOf = (cell: Cell): string => {
  const text = typeof cell === 'string' ? withoutFormula(cell) : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A spreadsheet would run words that begin like a formula; behind an apostrophe they are words (OWASP). */
const withoutFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
