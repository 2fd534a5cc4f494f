import { isDeepStrictEqual } from 'node:util';

import type { Changes } from './log';

type Values = Readonly<Record<string, unknown>>;

/** What the database writes by itself. */
const incidental: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'globalType']);
/** Characters of JSON up to which a value is told. */
const longest = 2_000;

/** The fields that differ between two records; long values are named without what they say. */
export const changesBetween = (before: Values, after: Values): Changes =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((field) => !incidental.has(field))
      .flatMap((field) => {
        const [was, is] = [plain(before[field]), plain(after[field])];
        return isDeepStrictEqual(was, is) ? [] : [[field, told(was, is)] as const];
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const told = (was: unknown, is: unknown): Changes[string] =>
  JSON.stringify([was, is]).length > longest ? {} : { was, is };

/** As JSON, where nothing is null and the numbers of rows say nothing. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const kept = name === 'id' ? null : plain(inner);
    return kept === null ? [] : [[name, kept] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
};

/** Enough of an address to tell it from another, and no more: the log is for ever. */
export const maskedAddress = (email: string | null | undefined): string => {
  const [name = '', domain = ''] = (email ?? '').split('@');
  return `${name.slice(0, 1)}…@${domain}`;
};
