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
export const typedOf = (path: string, value: unknown): Typed => {
  if (isRecord(value) && !isRecord(value.root)) return inner(path, value);
  const isRows = Array.isArray(value) && value.some(isRecord);
  if (!isRows) return { [path]: { value } satisfies TypedField };
  return {
    [path]: {
      value: value.length,
      rows: value.map((row) => ({ id: isRecord(row) ? row.id : undefined })),
    },
    ...Object.assign({}, ...value.map((row, at) => inner(`${path}.${at}`, row))),
  };
};

const inner = (path: string, value: unknown): Typed =>
  Object.assign(
    {},
    ...Object.entries(value ?? {}).map(([name, one]) => typedOf(`${path}.${name}`, one)),
  ) as Typed;
