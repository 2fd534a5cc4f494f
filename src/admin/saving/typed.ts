import { isSame } from '@/platform/same';

type Row = Readonly<Record<string, unknown>>;

/** What somebody typed or chose in one field of a form; rows are those of a list, by their ids. */
export type TypedField = { value?: unknown; rows?: readonly Row[] };
/** By the path of the field; it can be stored in the browser and put into a form again. */
export type Typed = Readonly<Record<string, TypedField>>;

type Field = { value?: unknown; rows?: readonly { id?: unknown; blockType?: unknown }[] };
type Fields = Readonly<Record<string, Field>>;

/** Fields that the server and its commands write. */
const written = new Set([
  'id',
  'revision',
  'revisedBy',
  '_status',
  'createdAt',
  'updatedAt',
  'importDigest',
  'importReport',
  'workflowState',
  'workflowStage',
  'openEdition',
  'liveEdition',
  'unresolvedCitations',
  'workflowDueAt',
]);

export const isWritten = (name: string): boolean => written.has(name);

export const typedIn = (fields: Fields): Typed =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([path]) => !written.has(path))
      .map(([path, { value, rows }]) => [
        path,
        rows ? { value, rows: rows.map(({ id }) => ({ id })) } : { value },
      ]),
  );

/** The paths at which two states of a form differ. */
export const differing = (one: Typed, other: Typed): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (path) => !isSame(valueOf(one[path]), valueOf(other[path])),
  );

/** An empty list counts its rows, or says nothing; an editor without a word holds an empty line. */
const valueOf = (field: TypedField | undefined): unknown => {
  if (!field) return null;
  if (field.rows) return field.rows.length || null;
  return field.value === 0 || isEmptyText(field.value) ? null : field.value;
};

const isEmptyText = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value.root) &&
  Array.isArray(value.root.children) &&
  value.root.children.every(
    (line) =>
      isRecord(line) &&
      line.type === 'paragraph' &&
      Array.isArray(line.children) &&
      line.children.length === 0,
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The form with what was typed in the place of what is there, lists with exactly the rows that they had. */
export const withTyped = <F extends Field>(
  fields: Readonly<Record<string, F>>,
  typed: Typed,
): Record<string, F> => {
  const lists = Object.entries(typed).flatMap(([path, { rows }]) => (rows ? [`${path}.`] : []));
  const kept = Object.entries(fields).filter(
    ([path]) => !lists.some((list) => path.startsWith(list)),
  );
  const put = Object.entries(typed).map(([path, { value, rows }]) => [
    path,
    {
      ...fields[path],
      value,
      initialValue: value,
      valid: true,
      passesCondition: true,
      ...(rows ? { rows: rows.map((row) => ({ ...row })), disableFormData: rows.length > 0 } : {}),
    },
  ]);
  return Object.fromEntries([...kept, ...put]) as Record<string, F>;
};
