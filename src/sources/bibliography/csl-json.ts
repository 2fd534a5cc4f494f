import { cslJsonOf } from '../rules/csl-json';
import { readWork } from '../rules/read-work';
import { isRecord, unusableVariables } from '../rules/variables';
import type { BibliographyFormat, KeyedWork, ReadBibliography } from './contract';
import { noteWithExtra, withoutExtra } from './extra';
import { bibliographyFinding, leftOut } from './findings';

/** CSL-JSON 1.0.2, the form that Zotero, Pandoc and citeproc exchange; also Better BibTeX's, with `items`. */
export const cslJson: BibliographyFormat = {
  id: 'csl-json',
  extensions: ['json'],
  mediaType: 'application/vnd.citationstyles.csl+json',
  label: 'CSL-JSON',
  begins: (text) => (/^\s*[[{]/.test(text) ? 0 : -1),
  read: (text) => {
    const sent = parsed(text);
    const items: unknown = Array.isArray(sent)
      ? sent
      : isRecord(sent)
        ? (sent.items ?? sent.references)
        : undefined;
    if (!isList(items)) return unreadable(text);
    const lines = linesOfItems(text);
    const left = leftOut();
    const findings = items.flatMap((item, at) =>
      isRecord(item) ? [] : [notAnItem(Array.isArray(item) ? '[…]' : String(item), lines[at] ?? 1)],
    );
    const entries = items.flatMap((item, at) => {
      const work = readWork(item);
      if (!work || !isRecord(item)) return [];
      for (const field of foreign(item)) left.note(field, lines[at] ?? 1);
      return [{ work: withoutExtra(work), line: lines[at] ?? 1 }];
    });
    return { entries, findings: [...findings, ...left.findings()] };
  },
  write: {
    before: '[\n',
    between: ',\n',
    after: '\n]\n',
    entry: (work) => JSON.stringify(itemOf({ ...work, note: noteWithExtra(work, work) })),
  },
};

export const itemOf = (work: KeyedWork): Record<string, unknown> =>
  Object.fromEntries(Object.entries(cslJsonOf(work)).filter(([, value]) => Boolean(value)));

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** JSON is whole or none: where it breaks cannot be skipped. */
const unreadable = (text: string): ReadBibliography => {
  const place = faultOf(text);
  const finding = bibliographyFinding('entry-unreadable', { entry: 'JSON', place }, { line: 1 });
  return { entries: [], findings: [finding] };
};

const faultOf = (text: string): string => {
  try {
    JSON.parse(text);
    return 'no list of items';
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 120) : '';
  }
};

const notAnItem = (item: string, line: number) =>
  bibliographyFinding('entry-unreadable', { entry: item.slice(0, 40), place: '{' }, { line });

const own: ReadonlySet<string> = new Set([
  ...['id', 'type', 'title', 'author', 'editor', 'container-title', 'publisher', 'publisher-place'],
  ...['volume', 'issue', 'page', 'edition', 'issued', 'accessed', 'URL', 'DOI', 'ISBN', 'language'],
  ...['note', 'citation-key', 'citation-label'],
]);

const foreign = (item: Record<string, unknown>): string[] =>
  unusableVariables(item).filter((name) => !own.has(name));

/** The line on which each member of the outermost list begins. */
const linesOfItems = (text: string): number[] => {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  const base = /^\s*\[/.test(text) ? 1 : 2;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    else if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') {
      if (depth === base && sign === '{') lines.push(line);
      depth += 1;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return lines;
};

const endOfString = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
};
