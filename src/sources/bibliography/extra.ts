import {
  cslTypes,
  dateVariables,
  deskVariables,
  nameVariables,
  textVariables,
  type CslName,
  type DeskWork,
} from '../rules/csl';
import { readWork } from '../rules/read-work';

/**
 * Variables that stand in a note, one a line: `original-title: …`, names as `Family || Given`.
 * https://www.zotero.org/support/kb/item_types_and_fields#citing_fields_from_extra
 */
export const withoutExtra = (work: DeskWork): DeskWork => {
  const said = new Map<string, string>();
  const people = new Map<string, CslName[]>();
  const kept = (work.note ?? '').split('\n').filter((line) => {
    const found = lineOf(line);
    if (!found) return true;
    const { name, value } = found;
    if (names.has(name)) people.set(name, [...(people.get(name) ?? []), nameOf(value)]);
    else said.set(name, name === 'note' && said.has(name) ? `${said.get(name)}\n${value}` : value);
    return false;
  });
  if (said.size + people.size === 0) return work;
  const note = [...kept, said.get('note') ?? ''].join('\n').trim();
  const { note: _, ...plain } = work;
  const read = readWork({
    ...plain,
    ...Object.fromEntries(said),
    ...Object.fromEntries(people),
    note,
  });
  const type = said.get('type');
  return { ...(read ?? work), type: isType(type) ? type : work.type };
};

/** A note that says, besides its own words, what `read` did not give back of a work. */
export const noteWithExtra = (work: DeskWork, read: Partial<DeskWork>): string | undefined => {
  const own = (work.note ?? '').split('\n').map((line) => (lineOf(line) ? `note: ${line}` : line));
  const lacking = (Object.entries(work) as [string, string | CslName[]][]).filter(
    ([name, value]) =>
      name !== 'id' &&
      name !== 'note' &&
      Boolean(value) &&
      JSON.stringify(normal(name, value)) !==
        JSON.stringify(normal(name, read[name as keyof DeskWork])),
  );
  const extra = lacking.flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((one) => `${name}: ${inOneLine(wordsOf(one))}`)
      : [`${name}: ${inOneLine(value)}`],
  );
  return [...own, ...extra].join('\n').trim() || undefined;
};

const names: ReadonlySet<string> = new Set(['author', 'editor', ...nameVariables]);
const fields = new Map(
  [
    ...[...names, ...textVariables, ...dateVariables, ...deskVariables],
    ...['type', 'title', 'container-title', 'publisher', 'publisher-place', 'volume', 'issue'],
    ...['page', 'edition', 'issued', 'accessed', 'URL', 'DOI', 'ISBN', 'language', 'note'],
  ].map((name) => [name.toLowerCase(), name]),
);

const lineOf = (line: string): { name: string; value: string } | null => {
  const [, label, value] = /^([A-Za-z][A-Za-z_ -]{2,30}):[ \t]+(\S.*)$/.exec(line) ?? [];
  const name = fields.get(label?.toLowerCase().replaceAll(' ', '-') ?? '');
  if (name === 'type' && !isType(value)) return null;
  return name && value ? { name, value: value.trim() } : null;
};

const isType = (value: unknown): value is DeskWork['type'] =>
  cslTypes.some((type) => type === value);

const nameOf = (value: string): CslName => {
  const [family, given] = value.split('||').map((part) => part.trim());
  if (given === undefined) return { literal: value };
  return { ...(family ? { family } : {}), ...(given ? { given } : {}) };
};

const wordsOf = ({ family, given, literal }: CslName): string =>
  literal ?? (given || !family ? `${family ?? ''} || ${given ?? ''}` : `${family} ||`);

const inOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** Dashes between pages are written in several ways, and names have no order of their parts. */
const normal = (name: string, value: unknown): unknown => {
  if (typeof value === 'string')
    return name === 'page' ? value.replace(/\s*[-–]+\s*/g, '–') : value;
  return Array.isArray(value)
    ? value.map(({ family, given, literal }: CslName) => [family, given, literal])
    : value;
};
