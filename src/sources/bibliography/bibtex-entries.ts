import type { Finding } from '@/platform/finding';
import { bibliographyFinding } from './findings';

/** A value is as it was written: braces and commands still stand in it. Names of fields are in lower case. */
export type BibtexEntry = {
  type: string;
  key: string;
  line: number;
  fields: ReadonlyMap<string, string>;
};

/**
 * The entries of a .bib file. An entry that breaks is a finding, and reading goes on where the next line begins with `@`.
 * Everything between entries is comment. https://www.bibtex.org/Format/
 */
export const bibtexEntries = (text: string, findings: Finding[]): BibtexEntry[] => {
  const reading = { text, at: 0, macros: new Map(months) };
  const lineAt = lineCounter(text);
  const entries: BibtexEntry[] = [];
  for (let start = text.indexOf('@'); start >= 0; start = text.indexOf('@', reading.at)) {
    reading.at = start + 1;
    try {
      const entry = readEntry(reading);
      if (entry) entries.push({ ...entry, line: lineAt(start) });
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      findings.push(unreadable(text, start, lineAt(start), lineAt(error.at), error.message));
      const next = text.slice(reading.at).search(/^[ \t]*@/m);
      reading.at = next < 0 ? text.length : reading.at + next;
    }
  }
  return entries;
};

type Reading = { text: string; at: number; macros: Map<string, string> };

class Broken extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

const readEntry = (reading: Reading): Omit<BibtexEntry, 'line'> | undefined => {
  const type = take(reading, /[A-Za-z]+/y)?.toLowerCase();
  const opening = type && take(reading, /\s*[{(]/y);
  if (!type || !opening) return undefined;
  const closing = opening.endsWith('{') ? '}' : ')';
  if (type === 'comment' || type === 'preamble') {
    reading.at -= 1;
    if (closing === '}') braced(reading);
    return undefined;
  }
  if (type === 'string') {
    for (const [name, value] of readFields(reading, closing)) reading.macros.set(name, value);
    return undefined;
  }
  const key = take(reading, /\s*[^\s,{}"=]*/y)?.trim() ?? '';
  take(reading, /\s*,/y);
  return { type, key, fields: new Map(readFields(reading, closing)) };
};

const readFields = (reading: Reading, closing: string): [string, string][] => {
  const fields: [string, string][] = [];
  for (;;) {
    take(reading, /[\s,]*/y);
    if (reading.text[reading.at] === closing) {
      reading.at += 1;
      return fields;
    }
    const name = take(reading, /[^\s=,{}()"#@]+/y);
    if (!name || !take(reading, /\s*=\s*/y)) fail(reading, name ?? closing);
    fields.push([(name ?? '').toLowerCase(), readValue(reading)]);
  }
};

const readValue = (reading: Reading): string => {
  const parts: string[] = [];
  do {
    const sign = reading.text[reading.at];
    if (sign === '{') parts.push(braced(reading));
    else if (sign === '"') parts.push(quoted(reading));
    else {
      const word = take(reading, /[^\s,{}()"#=]+/y);
      if (!word) fail(reading, '=');
      parts.push(reading.macros.get((word ?? '').toLowerCase()) ?? word ?? '');
    }
  } while (take(reading, /\s*#\s*/y) !== undefined);
  return parts.join('');
};

/** What stands between two braces that belong together. */
const braced = (reading: Reading): string => {
  const start = reading.at + 1;
  let depth = 0;
  for (let at = reading.at; at < reading.text.length; at += 1) {
    const sign = reading.text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) {
        reading.at = at + 1;
        return reading.text.slice(start, at);
      }
    } else if (sign === '\n' && beginsEntry(reading.text, at + 1)) break;
  }
  return fail({ ...reading, at: start - 1 }, '{');
};

const quoted = (reading: Reading): string => {
  const start = reading.at + 1;
  let depth = 0;
  for (let at = start; at < reading.text.length; at += 1) {
    const sign = reading.text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '"' && depth === 0) {
      reading.at = at + 1;
      return reading.text.slice(start, at);
    } else if (sign === '\n' && beginsEntry(reading.text, at + 1)) break;
  }
  return fail({ ...reading, at: start - 1 }, '"');
};

/** A value that never ends is noticed where the next entry begins, so that it takes nothing along. */
const beginsEntry = (text: string, at: number): boolean =>
  /^@[A-Za-z]+\s*[{(]/.test(text.slice(at, at + 40));

const take = (reading: Reading, pattern: RegExp): string | undefined => {
  pattern.lastIndex = reading.at;
  const [found] = pattern.exec(reading.text) ?? [];
  if (found !== undefined) reading.at += found.length;
  return found;
};

const fail = (reading: Reading, sign: string): never => {
  const words = reading.text
    .slice(reading.at, reading.at + 24)
    .split('\n')[0]
    ?.trim();
  throw new Broken(words || sign, reading.at);
};

const unreadable = (text: string, start: number, line: number, broken: number, sign: string) => {
  const entry = text.slice(start, start + 60).split(/[,\n]/)[0] ?? '@';
  return bibliographyFinding('entry-unreadable', { entry, place: `${broken}: ${sign}` }, { line });
};

/** Asked for rising places. */
const lineCounter = (text: string) => {
  let at = 0;
  let line = 1;
  return (place: number): number => {
    if (place < at) [at, line] = [0, 1];
    for (
      let next = text.indexOf('\n', at);
      next >= 0 && next < place;
      next = text.indexOf('\n', at)
    ) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
};

const months = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
    (name, at) => [name, String(at + 1).padStart(2, '0')],
  ),
);
