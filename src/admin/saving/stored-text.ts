import { isRecord } from '@/document/lexical-nodes';
import type { Text } from '@/document/merge/merge-texts';
import { isWritten, type Typed, type TypedField } from './typed';

type Fields = Readonly<Record<string, { rows?: readonly unknown[] }>>;

/** What a form holds as it would be stored: without what the server writes; a list without rows is an empty one. */
export const textOfForm = (data: Readonly<Record<string, unknown>>, fields: Fields): Text =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => !isWritten(name))
      .map(([name, value]) => [name, fields[name]?.rows && !Array.isArray(value) ? [] : value]),
  );

/** The same fields of a stored article. */
export const textOfStored = (doc: Readonly<Record<string, unknown>>, like: Text): Text =>
  Object.fromEntries(Object.keys(like).map((name) => [name, doc[name] ?? null]));

/** Stored values as the fields of a form, by their paths. */
export const typedOf = (path: string, value: unknown): Typed =>
  Object.fromEntries(fieldsAt(path, value));

type Field = readonly [path: string, field: TypedField];

const fieldsAt = (path: string, value: unknown): Field[] => {
  if (isRecord(value) && !isRecord(value.root)) return fieldsIn(path, value);
  if (!Array.isArray(value) || !value.some(isRecord)) return [[path, { value }]];
  const rows: unknown[] = value;
  const ids = rows.map((row) => ({ id: isRecord(row) ? row.id : undefined }));
  return [
    [path, { value: rows.length, rows: ids }],
    ...rows.flatMap((row, at) => (isRecord(row) ? fieldsIn(`${path}.${at}`, row) : [])),
  ];
};

const fieldsIn = (path: string, values: Readonly<Record<string, unknown>>): Field[] =>
  Object.entries(values).flatMap(([name, one]) => fieldsAt(`${path}.${name}`, one));
